-- 事项性质: what kind a matter is, as the triage officer stated it; null until then.

alter table matter add column kind text check (kind in ('CLAIM', 'SUGGESTION', 'REPORT', 'OTHER'));
update matter set kind = 'REPORT' where sealed;
alter table matter add check (not sealed or kind = 'REPORT'), add check (sealed or kind is distinct from 'REPORT');
