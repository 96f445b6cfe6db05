-- The region's directory. One aggregate is one row: what is queried stands in columns, the whole record stands
-- in document as the JSON of the region folder (docs/adr: storage form of the catalog).

-- The change log: each content change takes the next number from this one row, in its own transaction.
create table change_counter (
    id     integer not null primary key,
    number bigint  not null
);
insert into change_counter (id, number) values (1, 0);

create table content_change (
    number     bigint                   not null primary key,
    kind       varchar(40)              not null,
    content_id varchar(200)             not null,
    deleted    boolean                  not null,
    changed_at timestamp with time zone not null
);
create index content_change_by_content on content_change (kind, content_id, number);

-- What a region has besides the kinds of content below: profile, areas, vocabulary, …, by file name.
create table region_part (
    name          varchar(200) not null primary key,
    document      text         not null,
    version       bigint       not null,
    change_number bigint       not null
);

create table organization (
    id            varchar(200) not null primary key,
    status        varchar(40)  not null,
    document      text         not null,
    version       bigint       not null,
    change_number bigint       not null
);

create table service (
    id              varchar(200) not null primary key,
    organization_id varchar(200) not null,
    status          varchar(40)  not null,
    document        text         not null,
    version         bigint       not null,
    change_number   bigint       not null
);
create index service_by_organization on service (organization_id);

create table event (
    id              varchar(200) not null primary key,
    organization_id varchar(200),
    status          varchar(40)  not null,
    document        text         not null,
    version         bigint       not null,
    change_number   bigint       not null
);
create index event_by_organization on event (organization_id);

-- Facts about this deployment itself, such as where its first content came from.
create table deployment_fact (
    name    varchar(100) not null primary key,
    content varchar(400) not null
);
