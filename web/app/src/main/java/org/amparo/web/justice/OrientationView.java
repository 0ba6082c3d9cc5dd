package org.amparo.web.justice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amparo.casework.CaseHead;
import org.amparo.justice.orientation.OrientationDetails;
import org.amparo.justice.orientation.OrientationPage;
import org.amparo.justice.orientation.OrientationService;
import org.amparo.justice.orientation.OrientationWorkflow.Action;
import org.amparo.justice.orientation.Topic;
import org.amparo.shared.CaseId;

/** What she was told about the law, topic by topic, and what is still to be told. */
@Named
@ViewScoped
public class OrientationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OrientationService orientations;
    @Inject
    private transient OrientationRead read;

    private String id;
    private long version;

    public void load() {
        version = page().orientation().version();
    }

    public String offer() {
        orientations.offer(CaseId.parse(id));
        return again();
    }

    public String take(Action action) {
        orientations.take(CaseId.parse(id), action, null, version);
        return again();
    }

    private String again() {
        return "/justice/orientation?faces-redirect=true&id=" + CaseId.parse(id);
    }

    private OrientationPage page() {
        return read.page(() -> orientations.page(CaseId.parse(id)));
    }

    public CaseHead getHead() {
        return page().head();
    }

    public OrientationDetails getOrientation() {
        return page().orientation();
    }

    public boolean may(String action) {
        return getOrientation().next().contains(Action.valueOf(action));
    }

    public Topic[] getTopics() {
        return Topic.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
