package org.amparo.web.justice;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.justice.custody.ItemDetails;
import org.amparo.justice.custody.ItemKind;
import org.amparo.justice.evidence.Element;
import org.amparo.justice.evidence.ElementDetails;
import org.amparo.justice.evidence.MapPage;
import org.amparo.justice.evidence.MapService;
import org.amparo.justice.evidence.Outcome;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Messages;

/** One element: whether it has to be shown, what shows it, and what else was looked for. What stands there is read anew with each request. */
@Named
@ViewScoped
public class ElementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MapService map;
    @Inject
    private transient ElementForm form;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Messages words;

    private String id;
    private String of;
    private Long version;
    private Element element;
    private transient MapPage page;
    private transient ElementDetails theirs;

    public void load() {
        element = Arrays.stream(Element.values()).filter(e -> e.name().equals(of)).findFirst().orElse(Element.ACT);
        version = getElement().version();
        form.show(getElement());
        drafts.read(id, getDraft());
    }

    public String save() {
        try {
            map.say(CaseId.parse(id), form.said(element), version);
        } catch (Stale somebodySavedFirst) {
            page = null; // read before the colleague saved
            theirs = getElement();
            version = theirs.version();
            return null;
        }
        return here();
    }

    public String look() {
        map.looked(CaseId.parse(id), form.looked(element));
        drafts.drop(id, getDraft());
        return here();
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return here();
    }

    private String here() {
        return "/justice/element?faces-redirect=true&id=" + CaseId.parse(id) + "&of=" + element;
    }

    public String getDraft() {
        return "evidence.look." + element.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private MapPage page() {
        if (page == null) page = map.page(CaseId.parse(id));
        return page;
    }

    public CaseHead getHead() {
        return page().head();
    }

    public boolean isMayAct() {
        return page().mayAct();
    }

    public ElementDetails getElement() {
        return page().elements().stream().filter(e -> e.element() == element).findFirst().orElseThrow();
    }

    /** As it stands now, when a colleague saved first. */
    public ElementDetails getTheirs() {
        return theirs;
    }

    /** What shows it, by what it is. */
    public List<ItemDetails> named(java.util.Collection<org.amparo.justice.custody.ItemId> some) {
        return page().items().stream().filter(i -> some.contains(i.id())).toList();
    }

    public List<SelectItem> getItems() {
        return page().items().stream().filter(ItemDetails::counts).map(i -> new SelectItem(i.id().toString(), words.label(i.kind()) + " · " + i.what())).toList();
    }

    public List<ItemKind> getKinds() {
        return Arrays.stream(ItemKind.values()).filter(k -> !k.herWord()).toList();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
