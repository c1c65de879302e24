-- 台账接续: a paper issued before this register keeps its number and date; it has no template and no data, since it is
-- never drawn here. A scan of it can be handed in like that of any other.
alter table document alter template drop not null, alter sealed drop not null, alter digest drop not null;
alter table document add check (
    (template is null) = (sealed is null) and (template is null) = (digest is null)
    and (template is not null or serial is null));

-- What a file holds, by stage: 待受理 12、办理中 20.
alter table import_run add coming text not null default '';
