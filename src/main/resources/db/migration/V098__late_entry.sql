-- 补录: an act entered more days than this after it occurred is asked for a reason. One row; usual practice [P].

create table late_entry (
    one      boolean primary key default true check (one),
    days     integer not null check (days >= 0),
    verified boolean not null default false
);

insert into late_entry (days) values (3);

grant select on late_entry to ${app};
