package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.amparo.access.Caller;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Face;
import org.amparo.survivor.SurvivorService;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentText;
import org.amparo.survivor.consent.ConsentTexts;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Explained;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.web.frame.Language;

/** Asking and recording one answer: read to her in her language, told back in her own words, then said. */
@Named
@ViewScoped
public class ConsentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConsentService consents;
    @Inject
    private transient SurvivorService survivors;
    @Inject
    private transient DirectoryService directory;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Language language;

    private String id;
    private ConsentPurpose purpose;
    private OrganisationId recipient;
    private String textLanguage;
    private boolean child;
    private boolean again;
    private String spoken;
    private transient AnswerForm form;
    private transient List<SelectItem> recipients;

    public void load() {
        if (!again) {
            Face her = survivors.face(SurvivorId.parse(id));
            spoken = her.language();
            child = her.childRules();
        }
        if (purpose == ConsentPurpose.CASE_MANAGEMENT || purpose == ConsentPurpose.CONTACT_BY_CHANNEL) recipient = caller.organisation();
        textLanguage = ConsentTexts.LANGUAGES.stream().filter(tag -> java.util.Locale.of(tag).getISO3Language().equals(spoken)).findFirst().orElse(language.getTag());
    }

    /** The purpose or the language of the text changed: the cards below show what belongs to it. */
    public void refresh() {
        if (purpose == ConsentPurpose.CASE_MANAGEMENT || purpose == ConsentPurpose.CONTACT_BY_CHANNEL) recipient = caller.organisation();
    }

    public String save() {
        RecordConsent said = getForm().said(SurvivorId.parse(id), recipient, purpose, textLanguage, getText().version());
        if (again) consents.goOnAgain(said);
        else consents.record(said);
        return "/survivor/consents?faces-redirect=true&id=" + SurvivorId.parse(id);
    }

    public AnswerForm getForm() {
        if (form == null) form = new AnswerForm(spoken);
        return form;
    }

    public ConsentText getText() {
        return ConsentTexts.in(textLanguage);
    }

    public String getTextDirection() {
        return "ar".equals(getText().language()) ? "rtl" : "ltr";
    }

    public List<Explained> getExplained() {
        return List.of(Explained.values());
    }

    public List<DataItem> getItems() {
        return purpose == null ? List.of() : purpose.template().stream().sorted().toList();
    }

    /** With the house there is nobody to choose. */
    public boolean isOwnHouse() {
        return purpose == ConsentPurpose.CASE_MANAGEMENT || purpose == ConsentPurpose.CONTACT_BY_CHANNEL;
    }

    public List<SelectItem> getRecipients() {
        if (recipients == null) recipients = directory.organisations(null, null, null).rows().stream().map(o -> new SelectItem(o.id(), o.name())).toList();
        return recipients;
    }

    public List<ConsentPurpose> getPurposes() {
        return List.of(ConsentPurpose.values());
    }

    public List<Answer> getAnswers() {
        return List.of(Answer.values());
    }

    public Map<String, List<? extends Enum<?>>> getChoices() {
        return AnswerForm.CHOICES;
    }

    public boolean isChild() {
        return child;
    }

    public boolean isAbroad() {
        return purpose == ConsentPurpose.CROSS_BORDER_TRANSFER;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public OrganisationId getRecipient() {
        return recipient;
    }

    public void setRecipient(OrganisationId recipient) {
        this.recipient = recipient;
    }

    /** As other pages name the recipient in the address. */
    public String getTo() {
        return recipient == null ? null : recipient.toString();
    }

    public void setTo(String to) {
        this.recipient = to == null || to.isEmpty() ? null : OrganisationId.parse(to);
    }

    public String getTextLanguage() {
        return textLanguage;
    }

    public void setTextLanguage(String textLanguage) {
        this.textLanguage = textLanguage;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
