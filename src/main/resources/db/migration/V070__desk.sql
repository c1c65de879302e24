-- Console sessions (the tables Spring Session JDBC reads and writes) and recalled sign-ins.
-- None of these belongs to a petition or a matter: no row security.

create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- tokens of this officer issued before that moment are void
create table recall (
    officer bigint      primary key,
    before  timestamptz not null
);

grant select, insert, update, delete on spring_session, spring_session_attributes to ${app};
grant select, insert, update on recall to ${app};
