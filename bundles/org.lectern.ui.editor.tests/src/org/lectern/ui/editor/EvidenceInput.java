/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The open dialog for evidence as its user sees it. */
final class EvidenceInput {

	/** What the user does in the dialog. */
	interface Steps {
		void take(EvidenceInput input) throws IOException;
	}

	private final EvidenceDialog dialog;

	private EvidenceInput(EvidenceDialog dialog) {
		this.dialog = dialog;
	}

	/** Takes steps in the dialog that an action opens, and fails when none came or it is open still. */
	static void during(Runnable opening, Steps steps) {
		List<Throwable> failures = new ArrayList<>();
		List<EvidenceInput> seen = new ArrayList<>();
		Display display = Display.getCurrent();
		Listener opened = event -> {
			if (event.widget instanceof Shell shell && shell.getData() instanceof EvidenceDialog dialog) {
				EvidenceInput input = new EvidenceInput(dialog);
				seen.add(input);
				display.asyncExec(() -> input.take(steps, failures));
			}
		};
		Shell window = display.getActiveShell();
		display.addFilter(SWT.Show, opened);
		try {
			opening.run();
		} finally {
			display.removeFilter(SWT.Show, opened);
			if (window != null) {
				window.forceActive(); // as a window manager does
			}
		}
		failures.forEach(failure -> {
			throw new AssertionError(failure);
		});
		assertEquals(1, seen.size());
	}

	private void take(Steps steps, List<Throwable> failures) {
		try {
			steps.take(this);
		} catch (IOException | RuntimeException | AssertionError e) {
			failures.add(e);
		} finally {
			if (dialog.getShell() != null) {
				dialog.getShell().close(); // which is to cancel
			}
		}
	}

	StyledText passage() {
		return all(StyledText.class).get(0);
	}

	/** Selects as the mouse or Shift with the arrow keys does. */
	EvidenceInput select(int start, int end) {
		passage().setSelection(start, end);
		passage().notifyListeners(SWT.Selection, new Event());
		return this;
	}

	/** Returns one of the lists to choose from: of fields, of annotations. */
	Combo choice(int which) {
		return all(Combo.class).get(which);
	}

	EvidenceInput choose(int which, int item) {
		choice(which).select(item);
		choice(which).notifyListeners(SWT.Selection, new Event());
		return this;
	}

	private Text editable(int which) {
		return all(Text.class).stream().filter(Text::getEditable).skip(which).findFirst().orElseThrow();
	}

	String quote() {
		return editable(0).getText();
	}

	EvidenceInput quote(String words) {
		editable(0).setText(words);
		return this;
	}

	EvidenceInput comment(String words) {
		editable(1).setText(words);
		return this;
	}

	boolean canFinish() {
		return button().isEnabled();
	}

	/** Returns the problem shown, null when there is none. */
	String error() {
		return dialog.getErrorMessage();
	}

	Shell shell() {
		return dialog.getShell();
	}

	void finish() {
		button().notifyListeners(SWT.Selection, new Event());
	}

	private Button button() {
		return all(Button.class).stream().filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()))
				.findFirst().orElseThrow();
	}

	private <T> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		gather(dialog.getShell(), type, found);
		return found;
	}

	private static <T> void gather(Control control, Class<T> type, List<T> found) {
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite parent) {
			Arrays.stream(parent.getChildren()).forEach(child -> gather(child, type, found));
		}
	}
}
