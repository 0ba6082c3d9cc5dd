package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amparo.casework.CaseHead;
import org.amparo.file.GivenFile;
import org.amparo.justice.custody.CustodyEntry;
import org.amparo.justice.custody.ItemDetails;
import org.amparo.justice.custody.ItemId;
import org.amparo.justice.custody.ItemPage;
import org.amparo.justice.custody.ItemService;
import org.amparo.justice.custody.ItemWorkflow.Action;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.web.frame.Drafts;

/** One thing: its life, its copy, and the account of who had it when. What is sealed is read anew with each request. */
@Named
@ViewScoped
public class ItemView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ItemService items;
    @Inject
    private transient ItemForm form;
    @Inject
    private transient Drafts drafts;

    private String id;
    private String step;
    private Long version;
    private Action action;
    private String found;
    private transient Part file;
    private transient ItemPage page;
    private transient ItemDetails theirs;

    public void load() {
        ItemDetails item = page().item();
        version = item.version();
        action = Arrays.stream(Action.values()).filter(a -> a.name().equals(step) && item.next().contains(a)).findFirst().orElse(null);
        if (action != null) drafts.read(id, getDraft());
    }

    public String save() {
        try {
            items.take(ItemId.parse(id), action, form.said(), version);
        } catch (Stale somebodySavedFirst) {
            page = null; // read before the colleague saved
            theirs = page().item();
            version = theirs.version();
            return null;
        }
        drafts.drop(id, getDraft());
        return here();
    }

    /** Held in memory until it has been looked through; nothing of it is laid down in clear. */
    public String give() throws IOException {
        if (file == null) throw Unacceptable.because("file", "file.problem.EMPTY");
        byte[] content = file.getInputStream().readNBytes(GivenFile.MOST_BYTES + 1);
        items.copy(ItemId.parse(id), GivenFile.named(file.getSubmittedFileName(), content), version);
        return here();
    }

    public String recheck() {
        found = items.recheck(ItemId.parse(id)) ? "evidence.recheck.same" : "evidence.recheck.changed";
        page = null;
        return null;
    }

    public String scanAgain() {
        found = "evidence.scan." + items.scanAgain(ItemId.parse(id));
        page = null;
        version = page().item().version();
        return null;
    }

    public String discard() {
        drafts.drop(id, getDraft());
        return here() + "&step=" + action;
    }

    private String here() {
        return "/justice/item?faces-redirect=true&id=" + ItemId.parse(id);
    }

    /** One for each step of each thing. */
    public String getDraft() {
        return "evidence." + ItemId.parse(id) + "." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ItemPage page() {
        if (page == null) page = items.read(ItemId.parse(id));
        return page;
    }

    public ItemPage getPage() {
        return page();
    }

    public CaseHead getHead() {
        return page().head();
    }

    public ItemDetails getItem() {
        return page().item();
    }

    /** The newest first, as one reads; the numbers say the order. */
    public List<CustodyEntry> getEntries() {
        return page().entries().reversed();
    }

    public ItemDetails getTheirs() {
        return theirs;
    }

    public List<Action> getNext() {
        return getItem().next().stream().sorted().toList();
    }

    /** What this step wants to know. */
    public boolean asks(String field) {
        return switch (field) {
            case "FINGERPRINT" -> action == Action.VERIFY;
            case "PLACE" -> action == Action.TAKE_IN || action == Action.TAKE_BACK || action == Action.HAND_ON;
            case "FROM" -> action == Action.TAKE_BACK;
            case "TO" -> action == Action.HAND_ON || action == Action.GIVE_BACK;
            case "AGREED" -> action == Action.DESTROY;
            default -> throw new IllegalArgumentException(field);
        };
    }

    public Action getAction() {
        return action;
    }

    /** What was found when it was looked at again. */
    public String getFound() {
        return found;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
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

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
