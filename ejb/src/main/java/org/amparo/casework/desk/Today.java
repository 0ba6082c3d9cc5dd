package org.amparo.casework.desk;

import org.amparo.calendar.AgendaService.Agenda;

/** What waits for one person today: her tasks, and her first meetings. Lives for one request. */
public record Today(Desk desk, Agenda meetings) {

    @Override
    public String toString() {
        return "a day";
    }
}
