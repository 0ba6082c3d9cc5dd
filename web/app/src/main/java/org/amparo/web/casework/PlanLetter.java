package org.amparo.web.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.PlanPaper;
import org.amparo.letter.Block;
import org.amparo.letter.Letter;
import org.amparo.shared.SaidDay;
import org.amparo.web.frame.Tongue;
import org.amparo.web.frame.Words;

/** The plan in plain words, said to the survivor: what was agreed, with whom, until when, and that all of it may change or stop. */
record PlanLetter(Words words) {

    static PlanLetter in(Tongue tongue) {
        return new PlanLetter(new Words(tongue));
    }

    Letter of(PlanPaper paper) {
        List<Block> blocks = new ArrayList<>();
        if (paper.term() != null) blocks.add(new Block.Definitions(List.of(new Block.Line(words.get("plan.home.whose"), paper.term()))));
        said(blocks, "plan.helps", paper.whatHelps());
        said(blocks, "plan.view", paper.myView());
        blocks.add(new Block.Heading(words.get("plan.home.agreed")));
        if (paper.agreed().isEmpty()) blocks.add(new Block.Paragraph(words.get("plan.home.nothing")));
        paper.agreed().forEach(line -> blocks.add(new Block.Definitions(lines(line))));
        if (paper.reviewOn() != null) blocks.add(new Block.Paragraph(words.get("plan.home.review", day(paper.reviewOn()))));
        blocks.add(new Block.Heading(words.get("plan.home.yours")));
        blocks.add(new Block.Paragraph(words.get("plan.home.change")));
        blocks.add(new Block.Paragraph(words.get("plan.home.free")));
        return new Letter(words.tongue().locale(), words.get("plan.home.title"), blocks);
    }

    private void said(List<Block> blocks, String heading, String what) {
        if (what == null) return;
        blocks.add(new Block.Heading(words.get(heading)));
        blocks.add(new Block.Paragraph(what));
    }

    private List<Block.Line> lines(PlanPaper.Line line) {
        List<Block.Line> lines = new ArrayList<>(List.of(new Block.Line(words.label(line.domain()), line.goal())));
        if (line.steps() != null) lines.add(new Block.Line(words.get("plan.home.how"), line.steps()));
        lines.add(new Block.Line(words.get("plan.home.who"), who(line)));
        if (line.due() != null) lines.add(new Block.Line(words.get("plan.home.until"), day(line.due())));
        lines.add(new Block.Line(words.get("plan.home.now"), words.label(line.state())));
        return lines;
    }

    private String who(PlanPaper.Line line) {
        if (line.by() == DoneBy.SURVIVOR) return words.get("plan.home.you");
        return line.with() == null ? words.get("plan.home.elsewhere") : words.get("plan.home.with", line.with());
    }

    private String day(LocalDate day) {
        return SaidDay.of(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(words.tongue().locale()));
    }
}
