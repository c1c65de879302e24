-- 提醒: one line for each officer and day. It holds neither numbers nor an address; what is due is asked when it is sent.

alter table officer add column mail text check (mail ~ '^[^@[:space:]]+@[^@[:space:]]+$');

create table reminder (
    officer bigint      not null references officer (id),
    day     date        not null,
    due     timestamptz not null,
    tries   integer     not null default 0,
    begun   timestamptz,                       -- handed to the mail server; not again unless it certainly refused
    how     text check (how in ('SENT', 'NOTHING', 'UNSURE')),
    primary key (officer, day)
);
create index reminder_waiting on reminder (due) where how is null and begun is null;
grant select, insert, update, delete on reminder to ${app};
