package org.amparo.web.partner;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.amparo.partner.loading.ImportId;
import org.amparo.partner.loading.ImportRun;
import org.amparo.partner.loading.ImportService;
import org.amparo.shared.Page;
import org.amparo.shared.Unacceptable;
import org.amparo.staff.Practice;

/** Files given to the directory, and the next one. */
@Named
@ViewScoped
public class ImportsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService imports;
    @Inject
    private Practice practice;
    @Inject
    private Clock clock;

    private String from;
    private Page<ImportRun> page;
    private transient Part file;

    public void load() {
        page = imports.list(from);
    }

    public String give() throws IOException {
        if (file == null) throw Unacceptable.because("file", "partner.import.refused.none");
        ImportId id = imports.give(file.getSubmittedFileName(), file.getInputStream().readNBytes(ImportService.MOST_BYTES + 1));
        return "/partner/import?faces-redirect=true&id=" + id;
    }

    /** What we hold, as a file other directories can read. */
    public void export() throws IOException {
        byte[] content = imports.export().getBytes(StandardCharsets.UTF_8);
        FacesContext faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.responseReset();
        response.setResponseContentType("application/json;charset=UTF-8");
        response.setResponseContentLength(content.length);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + practice.named("directory.json") + "\"");
        response.setResponseHeader("Cache-Control", "no-store");
        response.getResponseOutputStream().write(content);
        faces.responseComplete();
    }

    public boolean interrupted(ImportRun run) {
        return run.interrupted(clock.instant());
    }

    public Page<ImportRun> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
