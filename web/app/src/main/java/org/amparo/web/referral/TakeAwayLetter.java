package org.amparo.web.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.letter.Block;
import org.amparo.letter.Letter;
import org.amparo.referral.HerPaper;
import org.amparo.shared.SaidDay;
import org.amparo.survivor.consent.ConsentText;
import org.amparo.survivor.consent.ConsentTexts;
import org.amparo.survivor.consent.DataItem;
import org.amparo.web.frame.Tongue;
import org.amparo.web.frame.Words;

/** What was sent, in her language and said to her: to whom, what for, which kinds of things, until when, and how to take it back. */
record TakeAwayLetter(Words words, ConsentText text, ZoneId zone) {

    static TakeAwayLetter in(Tongue tongue, ZoneId zone) {
        return new TakeAwayLetter(new Words(tongue), ConsentTexts.in(tongue.getTag()), zone);
    }

    Letter of(HerPaper paper) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Line> lines = new ArrayList<>(List.of(
                new Block.Line(text.get("line.recipient"), paper.recipient()),
                new Block.Line(text.get("line.purpose"), paper.domains().stream().map(words::label).collect(Collectors.joining("\n"))),
                new Block.Line(words.get("referral.home.sent"), day(LocalDate.ofInstant(paper.sentAt(), zone)))));
        if (paper.until() != null) lines.add(new Block.Line(text.get("line.until"), words.get("frame.time.lastDay", day(paper.until()))));
        blocks.add(new Block.Definitions(lines));
        kinds(blocks, "referral.home.now", paper.out());
        kinds(blocks, "referral.home.afterYes", paper.afterYes());
        if (paper.takenBack()) blocks.add(new Block.Paragraph(words.get("referral.home.takenBack")));
        blocks.add(new Block.Paragraph(words.get("referral.home.nothingElse")));
        blocks.add(new Block.Heading(words.get("referral.home.back")));
        blocks.add(new Block.Paragraph(text.takingBack()));
        blocks.add(new Block.Paragraph(words.get("referral.home.follows")));
        blocks.add(new Block.Paragraph(text.takingBackCostsNothing()));
        return new Letter(words.tongue().locale(), text.get("home.title"), blocks);
    }

    private void kinds(List<Block> blocks, String heading, Set<DataItem> items) {
        if (items.isEmpty()) return;
        blocks.add(new Block.Heading(words.get(heading)));
        blocks.add(new Block.Paragraph(items.stream().sorted().map(text::of).collect(Collectors.joining("\n"))));
    }

    private String day(LocalDate day) {
        return SaidDay.of(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(words.tongue().locale()));
    }
}
