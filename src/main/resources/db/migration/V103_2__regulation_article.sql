-- 可以引用的条文: articles that papers rest on, with the days they hold. A later rule is a new row; the old one gets a last day.
create table regulation_article (
    id         bigint generated always as identity primary key,
    law        text    not null check (law like '《%》'),
    short_law  text    not null check (short_law <> ''),
    number     integer not null check (number between 1 and 9999),
    item       integer not null default 0 check (item >= 0),   -- 0: the whole article
    gist       text    not null check (gist <> ''),            -- 大意, in words of our own
    -- in which papers it is offered
    cited_in   text[]  not null check (cited_in <@ array['OPINION', 'DUTY', 'DECLINE', 'ROUTE']),
    valid_from date    not null,
    valid_to   date    check (valid_to >= valid_from),
    -- whether number and gist were compared with the official text
    verified   boolean not null default false,
    unique (law, number, item, valid_from)
);
grant select, insert, update on regulation_article to ${app};

-- 《信访工作条例》, in force since 2022-05-01
insert into regulation_article (law, short_law, number, item, gist, cited_in, valid_from, verified)
select '《信访工作条例》', '条例', number, item, gist, cited_in, date '2022-05-01', true
  from (values
    (19, 0, '一般采用书面形式，载明姓名、住址和请求、事实、理由；已经受理或者正在办理的，在规定期限内又向上级提出同一事项，上级不予受理', array['DECLINE']),
    (20, 0, '走访应当到有权处理的本级或者上一级机关、单位的接待场所；多人反映共同事项的推选代表，不超过五人', array['DECLINE']),
    (22, 0, '涉法涉诉事项转同级政法部门依法处理；对走访反映的作好解释，引导到有关部门', array['DECLINE', 'ROUTE']),
    (23, 0, '收到后能够当场告知的当场书面告知，不能的十五日内书面告知', array['ROUTE']),
    (29, 0, '建议意见类事项应当研究论证，科学合理、具有可行性的采纳或者部分采纳，并予以回复', array['OPINION']),
    (31, 1, '应当通过诉讼、检察、公安等程序处理的，依照有关法律处理', array['ROUTE', 'DECLINE']),
    (31, 2, '应当通过仲裁解决的，导入相应程序', array['ROUTE', 'DECLINE']),
    (31, 3, '党员申诉、申请复审的，导入相应程序', array['ROUTE', 'DECLINE']),
    (31, 4, '可以通过行政复议、裁决、确认、许可、处罚等行政程序解决的，导入相应程序', array['ROUTE', 'DECLINE']),
    (31, 5, '申请查处违法行为、履行保护合法权益职责的，依法履行或者答复', array['DUTY']),
    (31, 6, '其他事项听取事实和理由，核实情况，出具信访处理意见书', array['OPINION']),
    (32, 0, '处理意见书载明请求、事实和理由、处理意见及其依据：支持、解释说明、不支持', array['OPINION']),
    (33, 0, '在裁量权范围内，经双方同意可以调解；达成一致的制作调解协议书、和解协议书', array['OPINION']),
    (34, 0, '自受理之日起六十日内办结；情况复杂的，经负责人批准可以延长，不超过三十日', array['OPINION']),
    (36, 0, '对复核意见不服，仍以同一事实和理由提出请求的，不再受理', array['DECLINE']),
    (37, 0, '生活确有困难的，告知或者帮助申请社会救助；符合条件的，予以国家司法救助', array['OPINION', 'DECLINE'])
  ) as article (number, item, gist, cited_in);
