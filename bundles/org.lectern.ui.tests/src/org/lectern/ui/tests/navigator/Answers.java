/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.navigator;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Answers a dialog that opens later, as a user who waits for it does. */
final class Answers {

	private static final int TICK = 20;

	private boolean given;

	private Answers() {
	}

	/** Prepares the answer to the next dialog with a title. */
	static Answers to(String title, Consumer<Shell> answer) {
		Answers answers = new Answers();
		answers.look(Display.getCurrent(), title, answer);
		return answers;
	}

	private void look(Display display, String title, Consumer<Shell> answer) {
		display.timerExec(TICK, () -> {
			Shell shell = Arrays.stream(display.getShells()).filter(each -> each.isVisible() && title.equals(each.getText()))
					.findFirst().orElse(null);
			if (shell == null) {
				look(display, title, answer);
			} else {
				given = true;
				answer.accept(shell);
			}
		});
	}

	/** Tells whether the dialog came. */
	boolean wereGiven() {
		return given;
	}
}
