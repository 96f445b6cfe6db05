-- Contact requests and the mail that tells of them. What a person wrote stands only in the columns named "sealed",
-- encrypted with a key that is not in the database; no table refers to a need, and none is in the change log.

create table contact_request (
    id               varchar(36)              not null primary key,
    -- keyed hash of the receipt code: finds the request by its code and does not give the code away
    receipt_lookup   varchar(64)              not null unique,
    sealed           text                     not null,
    consent_version  varchar(40)              not null,
    consent_language varchar(40)              not null,
    consent_given_at timestamp with time zone not null,
    on_behalf        boolean                  not null,
    created_at       timestamp with time zone not null,
    closed_at        timestamp with time zone,
    erase_on         date                     not null
);
create index contact_request_by_erasure on contact_request (erase_on);

create table contact_recipient (
    id              varchar(36)              not null primary key,
    request_id      varchar(36)              not null references contact_request (id) on delete cascade,
    place           integer                  not null,
    organization_id varchar(200)             not null,
    service_id      varchar(200),
    route           varchar(40)              not null,
    -- hash of the token in the mailed link
    token_hash      varchar(64)              not null unique,
    status          varchar(40)              not null,
    outcome         varchar(40),
    status_since    timestamp with time zone not null
);
create index contact_recipient_by_request on contact_recipient (request_id, place);

-- "The information is wrong", "the group is full": what people tell of an entry of the directory.
create table feedback (
    id              varchar(36)              not null primary key,
    organization_id varchar(200)             not null,
    service_id      varchar(200),
    kind            varchar(40)              not null,
    -- what was written, if anything: nobody is asked to write about themselves, and some will
    sealed          text,
    token_hash      varchar(64)              not null unique,
    created_at      timestamp with time zone not null,
    handled_at      timestamp with time zone,
    erase_on        date                     not null
);
create index feedback_by_erasure on feedback (erase_on);

-- Mail to be sent, one row a mail; written in the transaction of what it tells of.
create table outbox (
    id              varchar(36)              not null primary key,
    message_id      varchar(200)             not null unique,
    kind            varchar(40)              not null,
    recipient_id    varchar(36) references contact_recipient (id) on delete cascade,
    feedback_id     varchar(36) references feedback (id) on delete cascade,
    -- the address and the token of the link; emptied once the mail is sent
    sealed          text,
    created_at      timestamp with time zone not null,
    next_attempt_at timestamp with time zone not null,
    attempts        integer                  not null,
    claimed_by      varchar(60),
    claimed_until   timestamp with time zone,
    sent_at         timestamp with time zone,
    dead_at         timestamp with time zone,
    failure         varchar(40)
);
create index outbox_due on outbox (sent_at, dead_at, next_attempt_at);
create index outbox_by_recipient on outbox (recipient_id);
create index outbox_by_feedback on outbox (feedback_id);

-- Demo mode only: mail that is shown on a page instead of being sent.
create table development_mail (
    message_id  varchar(200)             not null primary key,
    recipient   varchar(320)             not null,
    subject     varchar(400)             not null,
    body        text                     not null,
    received_at timestamp with time zone not null
);
