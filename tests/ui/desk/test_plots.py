"""Where plots put their bars and columns."""

from ui.desk.plots import COLUMN_HEIGHT, bars, columns


def test_the_longest_bar_takes_the_width_and_a_part_its_share() -> None:
    """Bars stand below each other; nothing at all is no bar."""
    laid = bars([("one", "8", 8, 2), ("two", "4", 4, 0)])
    assert [(bar.words, bar.length, bar.part) for bar in laid.bars] == [("one", 100, 25), ("two", 50, 0)]
    assert laid.bars[0].y < laid.bars[1].y < laid.height
    assert bars([]).height == 0
    assert bars([("none", "0", 0, 0)]).bars[0].length == 0


def test_columns_are_stacked_from_the_ground_up() -> None:
    """The highest takes the whole height; a part of none is not drawn."""
    laid = columns([(1, 0, 3), (0, 2, 0), (0, 0, 0)])
    first, second, third = laid.columns
    assert [(piece.part, piece.height) for piece in first.pieces] == [
        (0, COLUMN_HEIGHT / 4),
        (2, COLUMN_HEIGHT * 3 / 4),
    ]
    assert first.pieces[0].y + first.pieces[0].height == laid.ground
    assert first.pieces[1].y == laid.top
    assert [piece.part for piece in second.pieces] == [1]
    assert third.pieces == ()
    assert first.x + first.width < second.x
    assert laid.most == 4


def test_many_columns_stay_within_the_width() -> None:
    """However many weeks there are."""
    laid = columns([(1, 1, 1)] * 200)
    assert all(column.x >= 0 and column.x + column.width <= 100 for column in laid.columns)
