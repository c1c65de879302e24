package org.huiyin.intake;

import static org.huiyin.intake.ImportField.ACCEPTED;
import static org.huiyin.intake.ImportField.DUTY_DAYS;
import static org.huiyin.intake.ImportField.EXTENDED;
import static org.huiyin.intake.ImportField.EXTENDED_DAYS;
import static org.huiyin.intake.ImportField.HOLDER;
import static org.huiyin.intake.ImportField.OBJECTED;
import static org.huiyin.intake.ImportField.OPINION;
import static org.huiyin.intake.ImportField.OPINION_NUMBER;
import static org.huiyin.intake.ImportField.SERVED;
import static org.huiyin.intake.ImportField.STAGE;
import static org.huiyin.intake.ImportField.TRANSFERRED;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far another system says a petition is, and which columns that agrees with. */
enum OutsideStage {
    /** The source has no stages: what it holds is past. */
    PAST("", Set.of()),
    TO_TRANSFER("待转送", Set.of(HOLDER)),
    TO_ACCEPT("待受理", Set.of(HOLDER, TRANSFERRED)),
    DISPUTED("异议中", Set.of(HOLDER, TRANSFERRED, OBJECTED)),
    IN_HAND("办理中", Set.of(HOLDER, TRANSFERRED, OBJECTED, ACCEPTED, EXTENDED, EXTENDED_DAYS)),
    PERFORMING("依法履职中", Set.of(HOLDER, TRANSFERRED, OBJECTED, ACCEPTED, DUTY_DAYS)),
    TO_SERVE("待送达", Set.of(HOLDER, TRANSFERRED, OBJECTED, ACCEPTED, EXTENDED, EXTENDED_DAYS, OPINION, OPINION_NUMBER)),
    DELIVERED(
            "已送达",
            Set.of(HOLDER, TRANSFERRED, OBJECTED, ACCEPTED, EXTENDED, EXTENDED_DAYS, OPINION, OPINION_NUMBER, SERVED)),
    CLOSED("已办结", Set.of());

    /** What only a case can have that went that far. */
    private static final List<ImportField> STEPS = List.of(
            TRANSFERRED, OBJECTED, ACCEPTED, DUTY_DAYS, EXTENDED, EXTENDED_DAYS, OPINION, OPINION_NUMBER, SERVED);

    private final String title;
    private final Set<ImportField> fits;

    OutsideStage(String title, Set<ImportField> fits) {
        this.title = title;
        this.fits = fits;
    }

    String title() {
        return title;
    }

    boolean open() {
        return this != PAST && this != CLOSED;
    }

    /** Whether a body has it that must answer. */
    boolean handedOn() {
        return open() && this != TO_TRANSFER;
    }

    static OutsideStage of(Fields fields) {
        var word = fields.meaning(STAGE);
        var stage = Stream.of(values())
                .filter(one -> one.title.equals(word))
                .findFirst()
                .orElseThrow(() -> new HistoryLine.Unfit(fields.label(STAGE) + "不是" + titles() + "之一"));
        if (stage.handedOn() && fields.text(HOLDER).isEmpty()) {
            throw new HistoryLine.Unfit("没有" + fields.label(HOLDER));
        }
        if (stage.open()) {
            STEPS.stream()
                    .filter(field ->
                            !stage.fits.contains(field) && !fields.text(field).isEmpty())
                    .findFirst()
                    .ifPresent(field -> {
                        throw new HistoryLine.Unfit(fields.label(STAGE) + "是" + word + "，却有" + fields.label(field));
                    });
        }
        return stage;
    }

    private static String titles() {
        return Stream.of(values())
                .map(OutsideStage::title)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining("、"));
    }
}
