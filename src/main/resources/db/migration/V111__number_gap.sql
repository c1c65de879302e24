-- 跳过的编号: numbers left out on purpose, after a database came back from a backup: those that were given out since the
-- backup are on papers that people hold, and are not to be given a second time. Never changed, never taken back.
create table number_gap (
    body     bigint      not null references body (id),
    year     integer     not null check (year between 2000 and 2999),
    series   text        not null,
    first    bigint      not null check (first >= 1),
    last     bigint      not null check (last >= first),
    reason   text        not null check (reason <> ''),
    recorded timestamptz not null default now(),
    primary key (body, year, series, first)
);

grant select, insert on number_gap to ${app};
