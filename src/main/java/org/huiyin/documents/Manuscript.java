package org.huiyin.documents;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A paper set into its template as well-formed XHTML, before it is pressed. */
final class Manuscript {

    /** What XML forbids (NUL, controls, halves of characters), and what is never seen but could turn text around. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}&&[^\\n]]");

    /** Template lines are broken for the reader of the template; in Chinese text a break would print as a gap. */
    private static final Pattern TEMPLATE_BREAK = Pattern.compile("\\s*\\n\\s*");

    private final Templates templates = new StaticTemplates();

    String xhtml(PaperData data) {
        var drawn = UNPRINTABLE.matcher(model(data).render()).replaceAll("");
        return TEMPLATE_BREAK.matcher(drawn).replaceAll("");
    }

    Document parse(String xhtml) {
        try {
            var parsers = DocumentBuilderFactory.newDefaultInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setNamespaceAware(true);
            return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a paper's template is not well-formed", e);
        }
    }

    private JteModel model(PaperData data) {
        return switch (data) {
            case ReceiptSlip slip -> templates.paperReceiptSlip(slip);
            case ProceduralNotice notice -> templates.paperProceduralNotice(notice);
            case TransferLetter letter -> templates.paperTransferLetter(letter);
            case AcceptanceNotice notice -> templates.paperAcceptanceNotice(notice);
            case Opinion opinion -> templates.paperOpinion(opinion);
            case ProofOfService proof -> templates.paperProofOfService(proof);
            case TransferNotice notice -> templates.paperTransferNotice(notice);
            case AssignmentLetter letter -> templates.paperAssignmentLetter(letter);
            case DeclineNotice notice -> templates.paperDeclineNotice(notice);
            case RouteNotice notice -> templates.paperRouteNotice(notice);
            case DutyReply reply -> templates.paperDutyReply(reply);
            case ExtensionNotice notice -> templates.paperExtensionNotice(notice);
            case ObjectionLetter letter -> templates.paperObjectionLetter(letter);
            case Guidance guidance -> templates.paperGuidance(guidance);
            case DirectReply reply -> templates.paperDirectReply(reply);
            case FilingNote note -> templates.paperFilingNote(note);
        };
    }
}
