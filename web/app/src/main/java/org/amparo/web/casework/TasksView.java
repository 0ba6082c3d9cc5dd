package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amparo.casework.desk.TaskRow;
import org.amparo.casework.desk.TaskService;
import org.amparo.shared.Page;
import org.amparo.work.TaskKind;

/** Everything one person still has to do, or one part of it. */
@Named
@RequestScoped
public class TasksView {

    @Inject
    private TaskService tasks;

    private TaskKind.Order part;
    private String from;
    private Page<TaskRow> page;

    public void load() {
        page = tasks.mine(part, from);
    }

    public Page<TaskRow> getPage() {
        return page;
    }

    public TaskKind.Order getPart() {
        return part;
    }

    public void setPart(TaskKind.Order part) {
        this.part = part;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
