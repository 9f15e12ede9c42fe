/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.tests.TestReview;

/** Answers that are right but not as the question asks for them. */
@SuppressWarnings("nls")
class CorrectAnswerFixTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:%s
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			""";

	private static final String PROTOCOL = HEAD.formatted("Protocol") + """
			    title="T">
			  <forms id="reading" name="Reading">
			    <questions id="begun" label="Begun when?" kind="date"/>
			    <questions id="size" label="How many?" kind="number" minimum="1.0" whole="true"/>
			    <questions id="design" label="Design" kind="choice"><options>Survey</options></questions>
			  </forms>
			</review:Protocol>
			""";

	private static final String NOTE = HEAD.formatted("Note") + """
			    paperKey="doe">
			  <answers
			      id="a"
			      question="begun">
			    <text>2020/3</text>
			  </answers>
			  <answers
			      id="b"
			      question="size"
			      number="-1.0"/>
			  <answers
			      id="c"
			      question="design">
			    <choices>survey</choices>
			  </answers>
			</review:Note>
			""";

	@Test
	void writesTheSameAnswerAsItIsAskedFor() {
		FixCase fix = FixCase.of("correct-answer", TestReview.of("papers.bib", "@misc{doe}\n")
				.with("notes/doe.note", NOTE).with("review.protocol", PROTOCOL));
		assertEquals(List.of(List.of("begun", "a", "2020-03"), List.of("design", "c", "Survey")),
				fix.targets().stream().map(FixTarget::arguments).toList());
		fix.apply().expect("notes/doe.note", NOTE.replace("2020/3", "2020-03").replace(">survey<", ">Survey<"))
				.expectChanged("notes/doe.note");
		assertEquals(1, fix.findingsAfter("unfitting-answer").size(), "a number out of range is for the reader");
	}
}
