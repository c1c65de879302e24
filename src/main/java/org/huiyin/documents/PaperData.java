package org.huiyin.documents;

import org.huiyin.procedure.Paper;

/** What a paper says, fixed when it is issued; how it looks is drawn from it later, as often as needed. */
public sealed interface PaperData
        permits ReceiptSlip,
                ProceduralNotice,
                TransferLetter,
                AcceptanceNotice,
                Opinion,
                ProofOfService,
                TransferNotice,
                AssignmentLetter,
                DeclineNotice,
                RouteNotice,
                DutyReply,
                ExtensionNotice,
                ObjectionLetter,
                Guidance,
                DirectReply,
                FilingNote {

    Paper paper();

    Imprint imprint();

    /** Whether it names the writers in full: who reads such a paper has their identity opened to him. */
    default boolean namesWriters() {
        return true;
    }

    /** The same paper with its number, which is drawn last of all. */
    PaperData numbered(String number);
}
