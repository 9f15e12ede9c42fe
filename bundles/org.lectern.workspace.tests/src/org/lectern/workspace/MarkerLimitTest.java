/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.PaperReference;
import org.lectern.model.bibtex.SourceRange;

@SuppressWarnings("nls")
class MarkerLimitTest {

	private static Finding finding(String check, String file, int at) {
		return new Finding(check, Severity.WARNING, "m", new Location(file, new SourceRange(at, 1), at + 1, 1),
				new PaperReference(file, "k" + at, 0), List.of(), List.of());
	}

	@Test
	void findingsAboveTheLimitHaveOneMarkerTogether() {
		List<Finding> findings = new ArrayList<>();
		for (int at = 0; at < 5; at++) {
			findings.add(finding("one", "a.bib", at));
			findings.add(finding("two", at < 3 ? "a.bib" : "b.bib", at));
		}
		findings.sort(Finding.ORDER);
		List<Finding> marked = new MarkerLimit(3).apply(findings);
		assertEquals(List.of("one 1", "two 1", "one 2", "two 2", "one 3", "two 3", "one 4", "two 4", "two 5"),
				marked.stream().map(finding -> finding.checkId() + " " + finding.location().line()).toList());
		Finding rest = marked.get(6);
		assertEquals("2 more findings of one in this file; the command line lists them all", rest.message());
		assertEquals(null, rest.paper());
	}

	@Test
	void fewFindingsStayAsTheyAre() {
		List<Finding> findings = List.of(finding("one", "a.bib", 0), finding("one", "a.bib", 1));
		assertEquals(findings, new MarkerLimit(2).apply(findings));
	}
}
