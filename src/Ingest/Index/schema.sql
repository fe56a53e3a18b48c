-- What analysts query. Everything here is derived: it can be deleted and made again from the blobs.
-- Times are milliseconds since 1970 UTC. "folded" columns hold names as FoldedName writes them.

CREATE TABLE articles (
    n INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL,
    revision TEXT NOT NULL,
    latest INTEGER NOT NULL,
    at INTEGER NOT NULL,
    fetched INTEGER NOT NULL,
    replaces TEXT,
    story_id TEXT NOT NULL,
    publisher_folded TEXT NOT NULL,
    host TEXT NOT NULL,
    feed_id TEXT,
    kind TEXT NOT NULL,
    language TEXT,
    digest TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (article_id, revision)
);
CREATE INDEX articles_at ON articles (at DESC, article_id);
CREATE INDEX articles_story ON articles (story_id);

-- The articles whose pages are gone, and those that are there again; each as it was found last.
CREATE TABLE withdrawals (
    article_id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    is_over INTEGER NOT NULL
) WITHOUT ROWID;

-- Stories that turned out to be one: article_id showed that story_id goes on as into_id.
CREATE TABLE story_merges (
    story_id TEXT NOT NULL,
    into_id TEXT NOT NULL,
    article_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (story_id, into_id)
) WITHOUT ROWID;
CREATE INDEX story_merges_into ON story_merges (into_id);

-- The texts, apart from the rows that lists walk over. The full-text index refers to them and keeps none of its own.
CREATE TABLE texts (
    n INTEGER PRIMARY KEY REFERENCES articles (n),
    title TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE VIRTUAL TABLE texts_fts USING fts5 (
    title, text, content = 'texts', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2'
);

-- killed, wounded, …: how many people at least, as the claim says. Where a claim has no place on the map, its area's centre stands for it.
CREATE TABLE claims (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES articles (n),
    at INTEGER NOT NULL,
    event_start INTEGER,
    event_end INTEGER,
    event_type TEXT NOT NULL,
    subtype TEXT,
    polarity TEXT NOT NULL,
    modality TEXT NOT NULL,
    place_id TEXT,
    place_folded TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    actor_entity TEXT,
    target_entity TEXT,
    speaker_entity TEXT,
    speaker_folded TEXT,
    evidence_start INTEGER NOT NULL,
    evidence_end INTEGER NOT NULL,
    actor_kind TEXT,
    target_kind TEXT,
    quad INTEGER,
    killed INTEGER,
    wounded INTEGER,
    displaced INTEGER,
    detained INTEGER,
    abducted INTEGER,
    missing INTEGER,
    event_key TEXT,
    json TEXT NOT NULL
);
CREATE INDEX claims_at ON claims (at DESC, id);
CREATE INDEX claims_article ON claims (article, at);
CREATE INDEX claims_place ON claims (place_id, at);
CREATE INDEX claims_event_key ON claims (event_key);
CREATE INDEX claims_type ON claims (event_type, at);
CREATE INDEX claims_latitude ON claims (latitude, longitude) WHERE latitude IS NOT NULL;
CREATE VIRTUAL TABLE claims_fts USING fts5 (
    title, evidence, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- Who and what is named, and the places. ref_id is the entity's or the place's id.
CREATE TABLE mentions (
    n INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (n),
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    text TEXT NOT NULL,
    name TEXT,
    ref_id TEXT,
    place_id TEXT,
    category TEXT,
    subcategory TEXT,
    folded TEXT NOT NULL,
    place_folded TEXT,
    country TEXT,
    admin1 TEXT,
    latitude REAL,
    longitude REAL,
    precision TEXT,
    confidence REAL NOT NULL
);
CREATE INDEX mentions_at ON mentions (at DESC, n);
CREATE INDEX mentions_article ON mentions (article, start);
CREATE INDEX mentions_ref ON mentions (ref_id, at);
CREATE INDEX mentions_latitude ON mentions (latitude, longitude) WHERE latitude IS NOT NULL;

CREATE TABLE alerts (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at INTEGER NOT NULL,
    watch_folded TEXT NOT NULL,
    article_id TEXT NOT NULL,
    revision TEXT NOT NULL,
    place_id TEXT,
    place_folded TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    event_types TEXT NOT NULL,
    json TEXT NOT NULL
);
CREATE INDEX alerts_at ON alerts (at DESC, id);

CREATE TABLE set_aside (
    id TEXT PRIMARY KEY,
    stage TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    url TEXT,
    feed_id TEXT,
    first_time INTEGER NOT NULL,
    last_time INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX set_aside_time ON set_aside (last_time DESC, id);
