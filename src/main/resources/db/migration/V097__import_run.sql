-- 从旧系统导入: a file an administrator sent, and how far its import is. The file is sealed under the holder's key and
-- taken away once it is done with; what stays is numbers. No row belongs to a petition or matter.
create table import_run (
    id          bigint generated always as identity primary key,
    request     uuid        not null unique,
    officer     bigint      not null references officer (id),
    body        bigint      not null references body (id),
    source      text        not null check (length(source) between 1 and 60),
    kind        text        not null check (kind in ('JSONL', 'CSV', 'XLSX')),
    encoding    text        not null check (encoding in ('', 'utf-8', 'gb18030')),
    columns     text        not null,                     -- 字段对应
    key_version integer     not null check (key_version >= 1),
    sealed      bytea,                                    -- null once done with
    stage       text        not null check (stage in ('TRYING', 'TRIED', 'IMPORTING', 'DONE', 'UNREADABLE', 'STOPPED', 'DROPPED')),
    goal        text        not null check (goal in ('TRYING', 'IMPORTING')),
    lines       integer     not null default 0,
    added       integer     not null default 0,
    known       integer     not null default 0,
    refused     integer     not null default 0,
    remarks     text        not null default '',          -- names of columns, never what stands in them
    created     timestamptz not null default now(),
    worked      timestamptz not null default now(),
    check (stage not in ('TRYING', 'TRIED', 'IMPORTING', 'STOPPED') or sealed is not null),
    check (stage not in ('DONE', 'UNREADABLE', 'DROPPED') or sealed is null)
);

create table import_refusal (
    run    bigint  not null references import_run (id),
    id     bigint  generated always as identity,
    line   integer not null,
    reason text    not null,
    primary key (run, id)
);

grant select, insert, update on import_run to ${app};
grant select, insert, delete on import_refusal to ${app};
