-- 上级交办: 提前量, how many days before the superior's date a matter that is handed on is wanted back. Usual practice [P].

create table above_reserve (
    one      boolean primary key default true check (one),
    days     integer not null check (days >= 0),
    verified boolean not null default false
);

insert into above_reserve (days) values (5);

grant select on above_reserve to ${app};
