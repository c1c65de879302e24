package org.huiyin.directory;

import java.time.LocalDate;
import org.huiyin.procedure.ProcedureName;
import org.jspecify.annotations.Nullable;

/**
 * An organ that registers, handles or reviews.
 *
 * @param mark the characters that begin its document numbers (机关代字)
 * @param division code of the place it answers for
 * @param parent the body it is led by
 * @param until its last day, if it has one
 * @param address where it receives letters and visitors
 * @param hours when it receives visitors (接待时间)
 * @param track the procedure that opens where a matter is transferred to it: 办理, 检举控告 or 涉诉
 * @param reports whether reports on officials may be handed over to it (纪检监察, or 干部管理权限)
 */
public record Body(
        long id,
        String code,
        String name,
        String shortName,
        String mark,
        BodyKind kind,
        Level level,
        String division,
        @Nullable Long parent,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String hours,
        ProcedureName track,
        boolean reports) {

    public Body {
        if (code.isBlank() || name.isBlank() || shortName.isBlank() || mark.isBlank()) {
            throw new IllegalArgumentException("a body has a code, a name, a short name and a mark");
        }
        Dates.inOrder(since, until);
    }

    /** One that goes by what its kind has. */
    public Body(
            long id,
            String code,
            String name,
            String shortName,
            String mark,
            BodyKind kind,
            Level level,
            String division,
            @Nullable Long parent,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String hours) {
        this(
                id,
                code,
                name,
                shortName,
                mark,
                kind,
                level,
                division,
                parent,
                since,
                until,
                address,
                phone,
                hours,
                kind.track(),
                kind == BodyKind.DISCIPLINE);
    }

    public boolean existsOn(LocalDate day) {
        return Dates.within(day, since, until);
    }
}
