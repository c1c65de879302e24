-- 身份: who writes, sealed apart from content; the keys of matters; blind indexes; openings.

-- The key of each matter, wrapped for each of its holders.
create table key_wrap (
    matter_id   bigint  not null references matter (id),
    holder      text    not null,
    key_version integer not null check (key_version >= 1),
    wrapped     bytea   not null,
    primary key (matter_id, holder)
);

create table party (
    matter_id bigint  not null references matter (id),
    no        integer not null check (no >= 1),
    role      text    not null check (role in ('WRITER', 'REPRESENTATIVE', 'AGENT')),
    sealed    bytea   not null,               -- the whole writer
    shown     bytea   not null,               -- as pages show him whose identity is not opened: 张*英
    primary key (matter_id, no)
);

create table writer_index (
    matter_id   bigint  not null,
    no          integer not null,
    kind        text    not null check (kind in ('NAME', 'PHONE', 'ID_NUMBER')),
    key_version integer not null check (key_version >= 1),
    token       bytea   not null check (octet_length(token) = 32),
    primary key (matter_id, no, kind, key_version),
    foreign key (matter_id, no) references party (matter_id, no)
);
create index writer_index_token on writer_index (kind, token);

create table opening (
    id        bigint generated always as identity primary key,
    matter_id bigint      not null,
    party     integer     not null,
    officer   bigint      not null references officer (id),
    body      bigint      not null references body (id),
    reason    text        not null check (length(reason) between 1 and 200),
    at        timestamptz not null,
    foreign key (matter_id, party) references party (matter_id, no)
);
create index opening_matter on opening (matter_id);

-- Nothing here is changed or deleted by the application.
grant select, insert on key_wrap, party, writer_index, opening to ${app};

-- Row security: whoever sees the matter; the write fence for new matters. Who sees a matter may open an identity in it,
-- and the opening is seen by all who see the matter, the writer first of all.
do $$
declare
    child text;
begin
    foreach child in array array ['key_wrap', 'party', 'writer_index', 'opening'] loop
        execute format('alter table %I enable row level security', child);
        execute format('create policy involved on %I for select using '
            || '(matter_id = any (writing()) or (select true from matter m where m.id = matter_id))', child);
    end loop;
    foreach child in array array ['key_wrap', 'party', 'writer_index'] loop
        execute format('create policy fenced on %I for insert with check (matter_id = any (writing()))', child);
    end loop;
end
$$;
create policy noted on opening for insert with check (
    matter_id = any (writing()) or (select true from matter m where m.id = matter_id));

-- Jobs: render presses papers; keys checks at start that the keys folder belongs to this database.
create policy rendered on key_wrap for select using (viewer_job() = 'render');
create policy rendered on party for select using (viewer_job() = 'render');
create policy checked on key_wrap for select using (viewer_job() = 'keys');
