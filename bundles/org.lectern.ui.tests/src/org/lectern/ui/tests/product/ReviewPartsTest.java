/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.ui.ReviewParts;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;

/** In the views and editors of Lectern its keys hold, and F1 leads to the guide. */
class ReviewPartsTest {

	private static final String PROJECT_EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

	private ReviewFixture review;

	@BeforeEach
	void makeReview() throws Exception {
		review = ReviewFixture.create("parts");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void viewOfPapers() throws Exception {
		assertPrepared(ReviewFixture.page().showView("org.lectern.ui.paperNavigator"));
	}

	@Test
	void matrix() throws Exception {
		assertPrepared(ReviewFixture.page().showView("org.lectern.ui.matrix.matrixView"));
	}

	@Test
	void overview() throws Exception {
		assertPrepared(ReviewFixture.page().showView("org.lectern.ui.matrix.overviewView"));
	}

	@Test
	void bibtexEditor() throws Exception {
		assertPrepared(open(review.write("a.bib", "@misc{a, title = {A}}\n")));
	}

	@Test
	void notesEditor() throws Exception {
		review.write("a.bib", "@misc{a, title = {A}}\n");
		assertPrepared(open(review.write("notes/a.note", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="a" form="reading"/>
				""")));
	}

	@Test
	void keysHoldNowhereElse() throws Exception {
		ReviewFixture.page().activate(ReviewFixture.page().showView(PROJECT_EXPLORER));
		Events.settle();
		assertFalse(active().contains(ReviewParts.CONTEXT), active().toString());
	}

	@Test
	void keysOfReviewsMeanOneCommandEach() {
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		List<String> keys = Arrays.stream(bindings.getBindings()).filter(key -> ReviewParts.CONTEXT.equals(key.getContextId()))
				.filter(key -> key.getParameterizedCommand() != null).map(Binding::getTriggerSequence)
				.map(Object::toString).toList();
		assertTrue(keys.size() >= 4, keys::toString);
		assertEquals(keys.size(), keys.stream().distinct().count(), keys::toString);
	}

	private static IWorkbenchPart open(IFile file) throws Exception {
		return IDE.openEditor(ReviewFixture.page(), file);
	}

	private static void assertPrepared(IWorkbenchPart part) {
		// another test may have left the window in the background, where nothing has the focus
		ReviewFixture.page().getWorkbenchWindow().getShell().forceActive();
		ReviewFixture.page().activate(part);
		Events.settle();
		part.setFocus();
		assertTrue(active().contains(ReviewParts.CONTEXT), active().toString());
		Control control = Display.getCurrent().getFocusControl();
		assertNotNull(control, "nothing has the focus");
		while (control != null && !control.isListening(SWT.Help)) {
			control = control.getParent();
		}
		assertNotNull(control, "F1 leads nowhere");
	}

	private static Collection<?> active() {
		return PlatformUI.getWorkbench().getService(IContextService.class).getActiveContextIds();
	}
}
