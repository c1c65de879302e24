package org.huiyin.api;

import org.huiyin.intake.IntakeDesk;
import org.huiyin.intake.NewLetter;
import org.huiyin.registry.Placing;
import org.huiyin.registry.Placing.Sameness;
import org.springframework.stereotype.Component;

/** Where a petition that a program sends belongs: as on the clerk's form, it joins only what the same writer has running. */
@Component
public class Joins {

    private final IntakeDesk intake;

    Joins(IntakeDesk intake) {
        this.intake = intake;
    }

    /** Unknown, sealed, not to be seen, answered, somebody else's: the answer is the same. Throws {@link WrongFields}. */
    public Placing placing(SentPetition sent, NewLetter letter) {
        var joins = sent.joins();
        if (joins == null) {
            return Placing.ANEW;
        }
        if (letter.sealed()) {
            throw new WrongFields("joins", "含检举控告的不并入别的事项");
        }
        return intake.earlier(letter.writers(), letter.particulars().numbers()).stream()
                .filter(one -> one.matter().toString().equals(joins) && one.running())
                .flatMap(one ->
                        one.known().stream().map(known -> new Placing.Joins(one.matter(), compared(known, sent))))
                .findFirst()
                .orElseThrow(() -> new WrongFields("joins", "没有同一信访人在办的这件事项，请登记为新的一件"));
    }

    private static Sameness compared(Sameness same, SentPetition sent) {
        if (same == Sameness.BY_HAND && !Boolean.TRUE.equals(sent.compared())) {
            throw new WrongFields("compared", "只有姓名相符。请核对来件，确是同一个人的填true");
        }
        return same;
    }
}
