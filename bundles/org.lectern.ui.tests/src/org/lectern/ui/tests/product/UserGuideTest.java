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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.Test;
import org.lectern.rcp.guide.GuidePages;
import org.lectern.rcp.guide.UserGuide;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.ReviewFixture;

class UserGuideTest {

	private final IWorkbenchWindow window = ReviewFixture.page().getWorkbenchWindow();

	@Test
	void pagesOutsideOfTheGuideAreNotFound() {
		assertNull(GuidePages.find("no-such-page.html"));
		assertNull(GuidePages.find("../plugin.xml"));
		assertNull(GuidePages.find("/org.eclipse.ui/html/index.html"));
	}

	@Test
	void missingPageIsNamed() {
		List<String> said = inDialog(() -> new UserGuide(window, address -> true).show("no-such-page.html"));
		assertTrue(said.stream().anyMatch(text -> text.contains("no-such-page.html")), said::toString);
	}

	@Test
	void webBrowserGetsTheAddress() {
		List<String> asked = new ArrayList<>();
		new UserGuide(window, asked::add).showInWebBrowser("file:/guide/index.html");
		assertEquals(List.of("file:/guide/index.html"), asked);
	}

	@Test
	void withoutAnyBrowserTheUserLearnsWhereThePageIs() {
		List<String> said = inDialog(() -> new UserGuide(window, address -> false).showInWebBrowser("file:/guide/index.html"));
		assertTrue(said.stream().anyMatch(text -> text.contains("file:/guide/index.html")), said::toString);
	}

	@Test
	void contextsOfTheViewsLeadToPages() {
		for (String id : List.of("papers", "notes", "bibtex", "protocol", "matrix", "problems", "checks", "fixes",
				"preview", "merge", "annotations", "export",
				"import", "preferences")) {
			IContext context = HelpSystem.getContext("org.lectern.help." + id);
			assertNotNull(context, id);
			IHelpResource[] topics = context.getRelatedTopics();
			assertTrue(topics.length > 0 && topics[0].getHref().startsWith("/org.lectern.help/html/"), id);
		}
	}

	/** Runs what opens a dialog, reads the dialog and closes it. */
	private static List<String> inDialog(Runnable code) {
		Display display = Display.getCurrent();
		List<Shell> before = Arrays.asList(display.getShells());
		List<String> texts = new ArrayList<>();
		display.asyncExec(() -> Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell)).forEach(shell -> {
			Controls.in(shell, Label.class).forEach(label -> texts.add(label.getText()));
			shell.close();
		}));
		code.run();
		return texts;
	}
}
