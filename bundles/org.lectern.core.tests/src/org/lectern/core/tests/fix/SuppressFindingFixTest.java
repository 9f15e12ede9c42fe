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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Suppression;

@SuppressWarnings("nls")
class SuppressFindingFixTest {

	/** Each entry lacks its author and its year: two findings of one check. */
	private static final String BIB = "@misc{a, title={A Title}}\n@misc{b, title={Another Thing}}\n";

	private static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			    title="Mine">
			  <suppressions
			      check="missing-field"
			      paperKey="a"/>
			</review:Protocol>
			""";

	private static FixCase suppress(TestReview review) {
		return FixCase.of("suppress-finding", review);
	}

	@Test
	void protocolKeepsTheReasonOnceForCheckAndPaper() {
		FixCase done = suppress(TestReview.of("papers/a.bib", BIB)).apply().expectChanged("review.protocol");
		List<String> kept = new ArrayList<>();
		for (Suppression suppression : done.corpus().protocol().getSuppressions()) {
			kept.add(suppression.getCheck() + " " + suppression.getPaperKey() + " " + suppression.getReason());
		}
		assertEquals(List.of("missing-field a because", "missing-field b because"), kept);
		assertEquals(List.of(), done.findingsAfter("missing-field"));
	}

	@Test
	void protocolThatIsThereIsAddedTo() {
		FixCase done = suppress(TestReview.of("a.bib", BIB).with("review.protocol", PROTOCOL)).apply();
		done.expect("review.protocol", PROTOCOL.replace("</review:Protocol>", """
				  <suppressions
				      check="missing-field"
				      paperKey="b"
				      by="anna"
				      when="2026-01-02">
				    <reason>because</reason>
				  </suppressions>
				</review:Protocol>"""));
	}

	@Test
	void whatIsSuppressedAlreadyStaysOnce() {
		FixCase fixCase = suppress(TestReview.of("a.bib", BIB));
		List<FixTarget> twice = new ArrayList<>(fixCase.targets());
		twice.addAll(fixCase.targets());
		assertEquals(2, fixCase.apply(twice).corpus().protocol().getSuppressions().size());
	}

	@Test
	void damagedProtocolIsNotOverwritten() {
		FixCase fixCase = suppress(TestReview.of("a.bib", BIB).with("review.protocol", "<damaged"));
		assertThrows(IllegalStateException.class, fixCase::apply);
		fixCase.expectChanged();
	}
}
