package org.huiyin.documents;

import org.huiyin.procedure.Paper;
import org.jspecify.annotations.Nullable;

/** 送达回证: which paper was served on whom; without a service it is the blank form to be signed on paper. */
public record ProofOfService(
        Imprint imprint,
        String petition,
        String document,
        String documentNumber,
        String recipient,
        @Nullable String address,
        @Nullable Service service)
        implements PaperData {

    public ProofOfService {
        Required.text(petition, "number of the petition");
        Required.text(document, "document served");
        Required.text(documentNumber, "number of the document served");
        Required.text(recipient, "recipient");
    }

    @Override
    public Paper paper() {
        return Paper.PROOF_OF_SERVICE;
    }

    @Override
    public ProofOfService numbered(String number) {
        return new ProofOfService(
                imprint.numbered(number), petition, document, documentNumber, recipient, address, service);
    }
}
