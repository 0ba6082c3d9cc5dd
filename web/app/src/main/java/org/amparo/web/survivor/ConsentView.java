package org.amparo.web.survivor;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amparo.access.Caller;
import org.amparo.partner.DirectoryService;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;
import org.amparo.survivor.Face;
import org.amparo.survivor.SurvivorService;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentSummary;
import org.amparo.survivor.consent.ConsentText;
import org.amparo.survivor.consent.ConsentTexts;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Explained;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Tongue;

/** Asking and recording one answer: read to her in her language, told back in her own words, then said. */
@Named
@ViewScoped
public class ConsentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "survivor.consent";

    @Inject
    private transient ConsentService consents;
    @Inject
    private transient SurvivorService survivors;
    @Inject
    private transient DirectoryService directory;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Caller caller;
    @Inject
    private transient Language language;

    private String id;
    /** What the address asks for; the purpose on the page may be changed. */
    private ConsentPurpose asked;
    private ConsentPurpose purpose;
    private OrganisationId recipient;
    private String to;
    private String renews;
    private String textLanguage;
    private boolean child;
    private boolean again;
    private boolean talk;
    private String spoken;
    private transient AnswerForm form;
    private transient String letters;
    private final OrganisationFinder finder = new OrganisationFinder();

    public void load() {
        if (!again) {
            Face her = survivors.face(SurvivorId.parse(id));
            spoken = her.language();
            child = her.childRules();
        }
        if (renews != null) takeOver(consents.details(SurvivorId.parse(id), ConsentId.parse(renews)).summary());
        purpose = asked;
        recipient = to == null ? null : OrganisationId.parse(to);
        // whoever took everything back has no drafts lying about her until she says yes again
        if (!again) drafts.read(id, getDraft());
        takeUp(drafts.getFields());
        refresh();
        textLanguage = Tongue.serving(spoken).map(Tongue::getTag).orElse(language.getTag());
        if (!isOwnHouse()) getRecipients();
    }

    /** What decides which questions stand on the page is taken up before the page is built; the fields fill themselves. */
    private void takeUp(Map<String, String> typed) {
        if (typed.containsKey("purpose")) purpose = choice(typed.get("purpose"));
        if (typed.containsKey("recipient")) recipient = OrganisationId.parse(typed.get("recipient"));
    }

    /** Asked again about the same: whom, what for and what stand as they were, and everything is said and told back anew. */
    private void takeOver(ConsentSummary earlier) {
        asked = earlier.purpose();
        to = earlier.recipient().toString();
        getForm().setItems(new ArrayList<>(earlier.items()));
    }

    private static ConsentPurpose choice(String typed) {
        return Arrays.stream(ConsentPurpose.values()).filter(p -> p.name().equals(typed)).findFirst().orElse(null);
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return "/survivor/consent?faces-redirect=true&id=" + SurvivorId.parse(id) + (talk ? "&talk=true" : "") + (asked == null ? "" : "&purpose=" + asked)
                + (to == null ? "" : "&to=" + OrganisationId.parse(to)) + (renews == null ? "" : "&renews=" + ConsentId.parse(renews));
    }

    /** One for each question asked from another page: what was typed about one recipient or purpose never fills the form about another. */
    public String getDraft() {
        return DRAFT + (to == null ? "" : "." + OrganisationId.parse(to)) + (asked == null ? "" : "." + asked.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The purpose or the language of the text changed: the cards below show what belongs to it. */
    public void refresh() {
        if (purpose == ConsentPurpose.CASE_MANAGEMENT || purpose == ConsentPurpose.CONTACT_BY_CHANNEL) recipient = caller.organisation();
    }

    public String save() {
        RecordConsent said = getForm().said(SurvivorId.parse(id), recipient, purpose, textLanguage, getText().version());
        if (again) consents.goOnAgain(said);
        else consents.record(said);
        drafts.drop(id, getDraft());
        return (talk ? "/survivor/talk" : "/survivor/consents") + "?faces-redirect=true&id=" + SurvivorId.parse(id) + "&saved=1";
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
        if (!finder.asked()) finder.look(null, recipient, directory);
        return finder.items();
    }

    /** The directory is longer than a list to choose from: by name. */
    public void find() {
        finder.look(letters, recipient, directory);
    }

    public boolean isMoreRecipients() {
        return finder.more();
    }

    public String getLetters() {
        return letters;
    }

    public void setLetters(String letters) {
        this.letters = letters;
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

    public ConsentPurpose getAsked() {
        return asked;
    }

    public void setAsked(ConsentPurpose asked) {
        this.asked = asked;
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

    /** As other pages name the recipient in the address; who is chosen on the page has no part in it, or the draft would change its name. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null || to.isEmpty() ? null : to;
    }

    public String getTextLanguage() {
        return textLanguage;
    }

    public void setTextLanguage(String textLanguage) {
        this.textLanguage = textLanguage;
    }

    public String getRenews() {
        return renews;
    }

    public void setRenews(String renews) {
        this.renews = renews;
    }

    /** Asked in the first talk, which goes on after the answer. */
    public boolean isTalk() {
        return talk;
    }

    public void setTalk(boolean talk) {
        this.talk = talk;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
