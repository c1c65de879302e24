-- 身份: keys of matters, who writes (sealed apart from content), blind indexes, openings.

create table key_wrap (
    matter_id   bigint  not null references matter (id),
    holder      text    not null,             -- the installation; later the commission and its officers
    key_version integer not null,
    wrapped     bytea   not null,
    primary key (matter_id, holder)
);
create index key_wrap_version on key_wrap (key_version);

create table party (
    matter_id bigint  not null references matter (id),
    no        integer not null,
    role      text    not null,
    sealed    bytea   not null,               -- whole
    shown     bytea   not null,               -- as pages show it, masked; sealed too
    primary key (matter_id, no)
);

create table writer_index (
    matter_id   bigint  not null,
    no          integer not null,
    kind        text    not null,
    key_version integer not null,
    token       bytea   not null,             -- keyed: names nobody without the key
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
    reason    text        not null check (reason <> ''),
    at        timestamptz not null default now(),
    foreign key (matter_id, party) references party (matter_id, no)
);
create index opening_matter on opening (matter_id);

grant select, insert on key_wrap, party, writer_index, opening to ${app};

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
create policy noted on opening for insert with check ((select true from matter m where m.id = matter_id));
create policy counted on key_wrap for select using (viewer_job() in ('keys', 'render'));
create policy rendered on party for select using (viewer_job() = 'render');
