/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.format.FormatPreferences;
import org.lectern.ui.bibtex.preferences.BibtexPreferencePage;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The preference page of the BibTeX editor. */
@ExtendWith(WorkbenchLog.class)
class BibtexPreferencePageTest {

	private PreferenceDialog dialog;
	private BibtexPreferencePage page;

	@BeforeEach
	void open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		dialog = PreferencesUtil.createPreferenceDialogOn(window.getShell(), "org.lectern.ui.bibtex.preferences", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Events.settle();
		page = (BibtexPreferencePage) dialog.getSelectedPage();
	}

	@AfterEach
	void close() {
		dialog.close();
		BibtexPreferences.store().setToDefault(BibtexPreferences.FORMAT_INDENT);
		BibtexPreferences.store().setToDefault(BibtexPreferences.CLOSE_DELIMITERS);
		Events.settle();
	}

	@Test
	void whatIsChosenHolds() throws Exception {
		Screenshots.take(dialog.getShell(), "bibtex-preferences");
		Composite area = (Composite) page.getControl();
		Button close = Controls.button(area, "Close braces and quotes as they are typed");
		assertTrue(close.getSelection());
		Controls.click(close);
		indent().setText("4");
		assertTrue(page.performOk());
		assertFalse(BibtexPreferences.store().getBoolean(BibtexPreferences.CLOSE_DELIMITERS));
		assertEquals("    ", FormatPreferences.indent());
	}

	@Test
	void refusesWhatIsNoNumber() {
		indent().setText("many");
		indent().notifyListeners(SWT.KeyUp, new Event());
		assertFalse(page.isValid());
		indent().setText("2");
		indent().notifyListeners(SWT.KeyUp, new Event());
		assertTrue(page.isValid());
	}

	private Text indent() {
		return Controls.in((Composite) page.getControl(), Text.class).get(1);
	}
}
