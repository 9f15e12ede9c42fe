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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.rcp.welcome.WelcomePage;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;

class WelcomePageTest {

	private final List<String> executed = new ArrayList<>();
	private Shell shell;
	private WelcomePage page;

	@BeforeEach
	void open() {
		shell = new Shell(ReviewFixture.page().getWorkbenchWindow().getShell(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		page = new WelcomePage(shell, executed::add);
		shell.setSize(1000, 640);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private List<Hyperlink> links() {
		return Controls.in(shell, Hyperlink.class);
	}

	private static void press(Hyperlink link, char key) {
		Event event = new Event();
		event.character = key;
		event.keyCode = key;
		link.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void everyLinkRunsACommandThatThereIs() throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		links().forEach(link -> press(link, SWT.CR));
		assertEquals(8, executed.size());
		for (String serialised : executed) {
			ParameterizedCommand command = commands.deserialize(serialised);
			assertTrue(command.getCommand().isDefined(), serialised);
			assertTrue(handlers.createExecutionEvent(command, null).getCommand().isHandled(), serialised);
		}
	}

	@Test
	void linksAreReachedByKeysInTheOrderOfReading() {
		page.setFocus();
		assertTrue(links().get(0).isFocusControl());
		for (int i = 1; i < links().size(); i++) {
			assertTrue(shell.getDisplay().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT));
			assertTrue(links().get(i).isFocusControl(), links().get(i).getText());
		}
	}

	@Test
	void columnsStandBelowEachOtherWhereThereIsLittleRoom() throws Exception {
		Screenshots.take(shell, "welcome");
		Hyperlink first = links().get(0);
		Hyperlink other = links().get(4);
		assertEquals(top(first), top(other));
		shell.setSize(420, 640);
		shell.layout(true, true);
		assertTrue(top(other) > top(links().get(3)), "still beside each other");
		Screenshots.take(shell, "welcome-narrow");
	}

	private int top(Hyperlink link) {
		return link.getDisplay().map(link, shell, 0, 0).y;
	}
}
