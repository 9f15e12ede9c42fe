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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.rcp.location.WorkspaceDialog;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;

class WorkspaceDialogTest {

	@TempDir
	Path work;

	private WorkspaceDialog dialog;
	private Combo folder;

	@BeforeEach
	void open() {
		dialog = new WorkspaceDialog(ReviewFixture.page().getWorkbenchWindow().getShell(),
				List.of(work.resolve("first"), work.resolve("second")), true);
		dialog.setBlockOnOpen(false);
		dialog.open();
		folder = Controls.in(dialog.getShell(), Combo.class).get(0);
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	private Button open(String text) {
		return Controls.button(dialog.getShell(), text);
	}

	@Test
	void theLatestFolderIsTakenWithReturn() throws Exception {
		Screenshots.take(dialog.getShell(), "workspace-dialog");
		assertEquals(work.resolve("first").toString(), folder.getText());
		assertEquals(List.of(work.resolve("first").toString(), work.resolve("second").toString()), List.of(folder.getItems()));
		assertEquals(open("Open"), dialog.getShell().getDefaultButton());
		Controls.click(open("Open"));
		assertEquals(work.resolve("first"), dialog.chosen());
		assertTrue(dialog.asksAgain());
	}

	@Test
	void anotherFolderCanBeKeptForAllStarts() {
		folder.setText(work.resolve("second/deeper").toString());
		Controls.click(dialog.getShell(), "Use this folder from now on without asking");
		Controls.click(open("Open"));
		assertEquals(work.resolve("second/deeper"), dialog.chosen());
		assertFalse(dialog.asksAgain());
	}

	@Test
	void cancelChoosesNothing() {
		Controls.click(open(IDialogConstants.CANCEL_LABEL));
		assertNull(dialog.chosen());
	}

	@Test
	void whatIsNoFolderIsRefused() throws Exception {
		Path file = Files.writeString(work.resolve("file"), "text");
		for (String text : List.of("", "   ", "relative/folder", file.toString(), file.resolve("below").toString())) {
			folder.setText(text);
			assertFalse(open("Open").isEnabled(), text);
			assertNotNull(dialog.getErrorMessage(), text);
		}
		folder.setText(work.toString());
		assertTrue(open("Open").isEnabled());
		assertNull(dialog.getErrorMessage());
	}
}
