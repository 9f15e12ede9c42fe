/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.WorkbenchLog;

/** An abstract changes, the passages that got lost get markers, and the quick fixes put them right in the open note. */
@SuppressWarnings("nls")
@ExtendWith(WorkbenchLog.class)
class LostPassageTest {

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			    paperKey="doe">
			  <annotations
			      id="a"
			      label="claim">
			    <quote>
			      <exact>the weights can be read as an alignment</exact>
			    </quote>
			  </annotations>
			  <annotations
			      id="b"
			      label="claim">
			    <quote>
			      <exact>Left open.</exact>
			    </quote>
			  </annotations>
			</review:Note>
			""";

	private ReviewFixture review;
	private IFile note;

	@BeforeEach
	void createReview() throws Exception {
		review = ReviewFixture.create("lost-passage");
		bib("Here the weights can be read as an alignment. Left open.");
		note = review.write("notes/doe.note", NOTE);
		review.build();
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	private void bib(String text) throws Exception {
		review.write("papers.bib", "@article{doe, abstract = {" + text + "}}\n");
	}

	private static void resolve(IMarker marker, String label) {
		IMarkerResolution[] all = IDE.getMarkerHelpRegistry().getResolutions(marker);
		Arrays.stream(all).filter(one -> one.getLabel().equals(label)).findFirst()
				.orElseThrow(
						() -> new AssertionError(Arrays.stream(all).map(IMarkerResolution::getLabel).toList().toString()))
				.run(marker);
		Events.settle();
	}

	@Test
	void passageMovesToTheWordsItHasBecomeAndBack() throws Exception {
		assertEquals(List.of(), review.markers("quote-not-found"));
		AnnotationDriver page = AnnotationDriver.open(note);
		bib("Here the weights may be taken as an alignment. Left open.");
		review.build();
		Events.settle();
		List<IMarker> markers = review.markers("quote-not-found");
		assertEquals(1, markers.size());
		assertEquals(note, markers.get(0).getResource());
		assertEquals(1, Arrays.stream(page.annotations().getItems()).filter(row -> row.getText(3).equals("lost")).count());
		resolve(markers.get(0), "Take over the present words \"the weights may be taken as an alignment\"");
		assertTrue(ReviewFixture.text(note).contains("<exact>the weights may be taken as an alignment</exact>"));
		assertEquals("the weights may be taken as an alignment", page.note().getAnnotations().get(0).getQuote().getExact());
		review.build();
		assertEquals(List.of(), review.markers("quote-not-found"));
		ReviewFixture.undo();
		assertEquals(NOTE, ReviewFixture.text(note));
	}

	@Test
	void passageIsDeleted() throws Exception {
		bib("Here the weights can be read as an alignment.");
		review.build();
		resolve(review.markers("quote-not-found").get(0), "Delete the passage from the note");
		assertFalse(ReviewFixture.text(note).contains("Left open."));
		review.build();
		assertEquals(List.of(), review.markers("quote-not-found"));
	}

	@Test
	void littleChangesAreInformation() throws Exception {
		bib("Here the weights can be reed as an alignment. Left open.");
		review.build();
		assertEquals(List.of(), review.markers("quote-not-found"));
		IMarker marker = review.markers("quote-changed").get(0);
		assertEquals(IMarker.SEVERITY_INFO, marker.getAttribute(IMarker.SEVERITY, -1));
	}
}
