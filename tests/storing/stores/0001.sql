BEGIN TRANSACTION;
CREATE TABLE alerts (
	id TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "alerts" VALUES('alert-blue','2026-03-01 12:00:00.000000','{"at":"2026-03-01T12:00:00+00:00","changes":[{"after":{"value":{"place":"","said":"The sky is blue.","sky":"blue"}},"aspect":"weather","at":"2026-03-01T12:00:00+00:00","before":null,"certainty":"confirmed","evidence":{"end":23,"quote":"The sky is blue.","rule":"the sky is","source":"almanac","start":7},"id":"16477688c0e00699c6cfa4497a3612d7e83c532062b64b250fed8908128ed548","key":"","kind":"new","outlet":"The Almanac","reason":"nothing was known","speaker":null,"subject":"season-2","told":true}],"id":"alert-blue","subject":"season-2"}');
INSERT INTO "alerts" VALUES('alert-red','2026-03-01 13:00:00.000000','{"at":"2026-03-01T13:00:00+00:00","changes":[{"after":{"value":{"place":"","said":"The sky is red.","sky":"red"}},"aspect":"weather","at":"2026-03-01T13:00:00+00:00","before":null,"certainty":"confirmed","evidence":{"end":22,"quote":"The sky is red.","rule":"the sky is","source":"almanac","start":7},"id":"b1f51a511f1da0cd348b8f8598db32e61cb963e5fc69e2b41485bf99590ed75a","key":"","kind":"new","outlet":"The Almanac","reason":"nothing was known","speaker":null,"subject":"season-2","told":true}],"id":"alert-red","subject":"season-2"}');
CREATE TABLE changes (
	entry INTEGER NOT NULL, 
	id TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (entry), 
	UNIQUE (id)
);
INSERT INTO "changes" VALUES(1,'16477688c0e00699c6cfa4497a3612d7e83c532062b64b250fed8908128ed548','season-2','2026-03-01 12:00:00.000000','{"after":{"value":{"place":"","said":"The sky is blue.","sky":"blue"}},"aspect":"weather","at":"2026-03-01T12:00:00+00:00","before":null,"certainty":"confirmed","evidence":{"end":23,"quote":"The sky is blue.","rule":"the sky is","source":"almanac","start":7},"id":"16477688c0e00699c6cfa4497a3612d7e83c532062b64b250fed8908128ed548","key":"","kind":"new","outlet":"The Almanac","reason":"nothing was known","speaker":null,"subject":"season-2","told":true}');
INSERT INTO "changes" VALUES(2,'b1f51a511f1da0cd348b8f8598db32e61cb963e5fc69e2b41485bf99590ed75a','season-2','2026-03-01 13:00:00.000000','{"after":{"value":{"place":"","said":"The sky is red.","sky":"red"}},"aspect":"weather","at":"2026-03-01T13:00:00+00:00","before":null,"certainty":"confirmed","evidence":{"end":22,"quote":"The sky is red.","rule":"the sky is","source":"almanac","start":7},"id":"b1f51a511f1da0cd348b8f8598db32e61cb963e5fc69e2b41485bf99590ed75a","key":"","kind":"new","outlet":"The Almanac","reason":"nothing was known","speaker":null,"subject":"season-2","told":true}');
CREATE TABLE envelopes (
	"key" TEXT NOT NULL, 
	route TEXT NOT NULL, 
	alert TEXT NOT NULL, 
	body TEXT NOT NULL, 
	created DATETIME NOT NULL, 
	state TEXT NOT NULL, 
	not_before DATETIME NOT NULL, 
	attempts INTEGER NOT NULL, 
	last_error TEXT NOT NULL, 
	changed_at DATETIME NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "envelopes" VALUES('me-blue','me','alert-blue','{"at":"2026-03-01T12:00:00+00:00","changes":[{"after":{"value":{"place":"","said":"The sky is blue.","sky":"blue"}},"aspect":"weather","at":"2026-03-01T12:00:00+00:00","before":null,"certainty":"confirmed","evidence":{"end":23,"quote":"The sky is blue.","rule":"the sky is","source":"almanac","start":7},"id":"16477688c0e00699c6cfa4497a3612d7e83c532062b64b250fed8908128ed548","key":"","kind":"new","outlet":"The Almanac","reason":"nothing was known","speaker":null,"subject":"season-2","told":true}],"id":"alert-blue","subject":"season-2"}','2026-03-01 12:00:00.000000','sent','2026-03-01 12:00:00.000000',1,'','2026-03-01 13:00:00.000000');
INSERT INTO "envelopes" VALUES('me-red','me','alert-red','{"at":"2026-03-01T13:00:00+00:00","changes":[{"after":{"value":{"place":"","said":"The sky is red.","sky":"red"}},"aspect":"weather","at":"2026-03-01T13:00:00+00:00","before":null,"certainty":"confirmed","evidence":{"end":22,"quote":"The sky is red.","rule":"the sky is","source":"almanac","start":7},"id":"b1f51a511f1da0cd348b8f8598db32e61cb963e5fc69e2b41485bf99590ed75a","key":"","kind":"new","outlet":"The Almanac","reason":"nothing was known","speaker":null,"subject":"season-2","told":true}],"id":"alert-red","subject":"season-2"}','2026-03-01 13:00:00.000000','queued','2026-03-01 13:00:00.000000',0,'','2026-03-01 13:00:00.000000');
CREATE TABLE meta (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "meta" VALUES('format','1');
INSERT INTO "meta" VALUES('baseline','8ae20048d5f6f09341722b9e72fb66ca2e36f04257b18d270e70a89366f4b85d');
CREATE TABLE observations (
	id INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	health TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	body_hash TEXT, 
	spoken DATE, 
	PRIMARY KEY (id), 
	UNIQUE (source, at)
);
INSERT INTO "observations" VALUES(1,'almanac','2026-03-01 12:00:00.000000','healthy','','8d2408585a1757332255d53e637d28be5709d541a7524de5401dfd3a0e91d1ed',NULL);
INSERT INTO "observations" VALUES(2,'almanac','2026-03-01 13:00:00.000000','healthy','','16477688c0e00699c6cfa4497a3612d7e83c532062b64b250fed8908128ed548',NULL);
INSERT INTO "observations" VALUES(3,'almanac','2026-03-01 14:00:00.000000','consent-wall','as it was found',NULL,NULL);
INSERT INTO "observations" VALUES(4,'gazette','2026-03-01 13:00:00.000000','healthy','','534c51e17770c9b7a5aa186bec09fd9470653e25f39651277bcc2fb1f620acd0',NULL);
CREATE TABLE sources (
	name TEXT NOT NULL, 
	checked_at DATETIME NOT NULL, 
	health TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	failures INTEGER NOT NULL, 
	due_at DATETIME, 
	etag TEXT, 
	last_modified TEXT, 
	body_hash TEXT, 
	spoken DATE, 
	mentioned TEXT, 
	testified_at DATETIME, 
	PRIMARY KEY (name)
);
INSERT INTO "sources" VALUES('almanac','2026-03-01 14:00:00.000000','consent-wall','as it was found',1,NULL,NULL,NULL,'16477688c0e00699c6cfa4497a3612d7e83c532062b64b250fed8908128ed548',NULL,NULL,'2026-03-01 13:00:00.000000');
INSERT INTO "sources" VALUES('gazette','2026-03-01 13:00:00.000000','healthy','',0,NULL,NULL,NULL,'534c51e17770c9b7a5aa186bec09fd9470653e25f39651277bcc2fb1f620acd0',NULL,NULL,'2026-03-01 13:00:00.000000');
CREATE TABLE testimonies (
	id INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	stands_from DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	of_baseline BOOLEAN NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "testimonies" VALUES(1,'seeds/old.txt','2026-02-27 12:00:00.000000',NULL,1,'{"as_of":"2026-02-27","first_seen":"2026-02-27T12:00:00+00:00","lapsed":null,"outlet":"The Almanac","source":"seeds/old.txt","statement":{"aspect":"weather","certainty":"confirmed","evidence":{"end":24,"quote":"The sky is clear.","rule":"the sky is","source":"seeds/old.txt","start":7},"speaker":null,"subject":"season-2","value":{"place":"","said":"The sky is clear.","sky":"clear"}},"tier":"trade"}');
INSERT INTO "testimonies" VALUES(2,'almanac','2026-03-01 12:00:00.000000',NULL,0,'{"as_of":"2026-03-01","first_seen":"2026-03-01T12:00:00+00:00","lapsed":null,"outlet":"The Almanac","source":"almanac","statement":{"aspect":"weather","certainty":"confirmed","evidence":{"end":23,"quote":"The sky is blue.","rule":"the sky is","source":"almanac","start":7},"speaker":null,"subject":"season-2","value":{"place":"","said":"The sky is blue.","sky":"blue"}},"tier":"trade"}');
INSERT INTO "testimonies" VALUES(3,'almanac','2026-03-01 12:00:00.000000','2026-03-01 13:00:00.000000',0,'{"as_of":"2026-03-01","first_seen":"2026-03-01T12:00:00+00:00","lapsed":null,"outlet":"The Almanac","source":"almanac","statement":{"aspect":"weather","certainty":"confirmed","evidence":{"end":23,"quote":"The sky is grey.","rule":"the sky is","source":"almanac","start":7},"speaker":null,"subject":"season-2","value":{"place":"","said":"The sky is grey.","sky":"grey"}},"tier":"trade"}');
INSERT INTO "testimonies" VALUES(4,'gazette','2026-03-01 13:00:00.000000',NULL,0,'{"as_of":"2026-03-01","first_seen":"2026-03-01T13:00:00+00:00","lapsed":null,"outlet":"The Almanac","source":"gazette","statement":{"aspect":"weather","certainty":"confirmed","evidence":{"end":22,"quote":"The sky is wet.","rule":"the sky is","source":"gazette","start":7},"speaker":null,"subject":"season-2","value":{"place":"","said":"The sky is wet.","sky":"wet"}},"tier":"trade"}');
CREATE INDEX testimonies_by_source ON testimonies (source, withdrawn_at);
CREATE INDEX ix_changes_subject ON changes (subject);
CREATE INDEX envelopes_by_state ON envelopes (state, not_before);
CREATE INDEX ix_envelopes_alert ON envelopes (alert);
COMMIT;
