-- A library's file as the program made it before there were decisions: two revisions of the leaflet of test_library.
BEGIN TRANSACTION;
CREATE TABLE dose_limit (
	revision INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	age_low VARCHAR NOT NULL, 
	age_high VARCHAR, 
	age_below BOOLEAN NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	low VARCHAR, 
	high VARCHAR, 
	times_per_day VARCHAR, 
	doubts JSON NOT NULL, 
	confirmed_by VARCHAR, 
	confirmed_capacity VARCHAR, 
	confirmed_on DATE, 
	PRIMARY KEY (revision, place), 
	FOREIGN KEY(revision) REFERENCES revision ("key")
);
INSERT INTO "dose_limit" VALUES(1,0,'start','1/12',NULL,0,3,9,'1/3','1/3','3/1','[]',NULL,NULL,NULL);
INSERT INTO "dose_limit" VALUES(1,1,'per day','10/1','18/1',1,0,5,NULL,'11/10',NULL,'[]',NULL,NULL,NULL);
INSERT INTO "dose_limit" VALUES(1,2,'none on label','0/1',NULL,0,1,2,NULL,NULL,NULL,'["is it so?", "and so \ud83e\ude79?"]',NULL,NULL,NULL);
INSERT INTO "dose_limit" VALUES(1,3,'step interval','18/1',NULL,0,4,8,'3/1',NULL,NULL,'[]','A. B.','pharmacist','2026-02-03');
INSERT INTO "dose_limit" VALUES(2,0,'start','1/12',NULL,0,3,9,'1/3','1/3','3/1','[]',NULL,NULL,NULL);
CREATE TABLE leaflet (
	id VARCHAR NOT NULL, 
	published INTEGER, 
	PRIMARY KEY (id)
);
INSERT INTO "leaflet" VALUES('zolfin',2);
CREATE TABLE passage (
	revision INTEGER NOT NULL, 
	id VARCHAR NOT NULL, 
	place INTEGER NOT NULL, 
	section INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	topic VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	lead_ins JSON NOT NULL, 
	PRIMARY KEY (revision, id), 
	FOREIGN KEY(revision) REFERENCES revision ("key")
);
INSERT INTO "passage" VALUES(1,'p1',0,0,'sentence','use',16,42,'[]');
INSERT INTO "passage" VALUES(1,'p2',1,1,'lead-in','warnings',54,76,'[]');
INSERT INTO "passage" VALUES(1,'p3',2,1,'item','warnings',78,90,'[[54, 76]]');
INSERT INTO "passage" VALUES(1,'p4',3,1,'item','warnings',92,108,'[[54, 76]]');
INSERT INTO "passage" VALUES(1,'p5',4,2,'sentence','driving',119,170,'[]');
INSERT INTO "passage" VALUES(1,'p6',5,3,'sentence','dose',182,211,'[]');
INSERT INTO "passage" VALUES(1,'p7',6,3,'sentence','dose',213,262,'[]');
INSERT INTO "passage" VALUES(1,'p8',7,3,'sentence','dose',264,308,'[]');
INSERT INTO "passage" VALUES(1,'p9',8,3,'sentence','dose',310,353,'[]');
INSERT INTO "passage" VALUES(1,'p10',9,4,'lead-in','side_effects',369,386,'[]');
INSERT INTO "passage" VALUES(1,'p11',10,4,'item','side_effects',388,399,'[[369, 386]]');
INSERT INTO "passage" VALUES(1,'p12',11,4,'item','side_effects',401,414,'[[369, 386]]');
INSERT INTO "passage" VALUES(2,'p1',0,0,'sentence','use',16,42,'[]');
INSERT INTO "passage" VALUES(2,'p2',1,1,'lead-in','warnings',54,76,'[]');
INSERT INTO "passage" VALUES(2,'p3',2,1,'item','warnings',78,90,'[[54, 76]]');
CREATE TABLE revision (
	"key" INTEGER NOT NULL, 
	leaflet VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	published_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	source_path VARCHAR NOT NULL, 
	fingerprint VARCHAR NOT NULL, 
	dropped JSON NOT NULL, 
	notes VARCHAR NOT NULL, 
	PRIMARY KEY ("key"), 
	UNIQUE (leaflet, number), 
	FOREIGN KEY(leaflet) REFERENCES leaflet (id)
);
INSERT INTO "revision" VALUES(1,'zolfin',1,'Zolfin 🩹','What it is for

Zolfin eases stiff joints.

Warnings

Take care if you have:

weak kidneys

a slow heartbeat

Driving

Do not drive until you know how Zolfin affects you.

How much

Adults take 40 mg once a day.

Children aged 3 to 8 years take 10 mg once a day.

Children over 8 years take 20 mg once a day.

Never take more than 80 mg of Zolfin a day.

Side effects

Zolfin can cause:

a dry mouth

blurred sight

','','2026-01-02 00:00:00.000000','zolfin.txt','/somewhere/zolfin.txt','f1','["Page 1 of 2", "hidden \ud83e\ude79"]','Ask about the dose.');
INSERT INTO "revision" VALUES(2,'zolfin',2,'Zolfin 🩹','What it is for

Zolfin eases sore! joints.

Warnings

Take care if you have:

weak kidneys

a slow heartbeat

Driving

Do not drive until you know how Zolfin affects you.

How much

Adults take 40 mg once a day.

Children aged 3 to 8 years take 10 mg once a day.

Children over 8 years take 20 mg once a day.

Never take more than 80 mg of Zolfin a day.

Side effects

Zolfin can cause:

a dry mouth

blurred sight

','','2026-01-02 00:00:00.000000','zolfin.txt','/somewhere/zolfin.txt','f1','["Page 1 of 2", "hidden \ud83e\ude79"]','Ask about the dose.');
CREATE TABLE section (
	revision INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	heading VARCHAR NOT NULL, 
	level INTEGER NOT NULL, 
	topic VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	PRIMARY KEY (revision, number), 
	FOREIGN KEY(revision) REFERENCES revision ("key")
);
INSERT INTO "section" VALUES(1,0,'What it is for',1,'use',0,14);
INSERT INTO "section" VALUES(1,1,'Warnings',1,'warnings',44,52);
INSERT INTO "section" VALUES(1,2,'Driving',1,'driving',110,117);
INSERT INTO "section" VALUES(1,3,'How much',1,'dose',172,180);
INSERT INTO "section" VALUES(1,4,'Side effects',1,'side_effects',355,367);
INSERT INTO "section" VALUES(2,0,'What it is for',1,'use',0,14);
INSERT INTO "section" VALUES(2,1,'Warnings',1,'warnings',44,52);
INSERT INTO "section" VALUES(2,2,'Driving',1,'driving',110,117);
INSERT INTO "section" VALUES(2,3,'How much',1,'dose',172,180);
INSERT INTO "section" VALUES(2,4,'Side effects',1,'side_effects',355,367);
COMMIT;
PRAGMA user_version = 2;
