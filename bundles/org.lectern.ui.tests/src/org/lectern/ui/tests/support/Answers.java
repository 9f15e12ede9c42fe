/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.support;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Answers a dialog that opens later, as a user who waits for it does. */
public final class Answers {

	private static final int TICK = 20;

	private boolean given;
	private Throwable failure;

	private Answers() {
	}

	/** Prepares the answer to the next dialog with a title. */
	public static Answers to(String title, Consumer<Shell> answer) {
		return to(title, shell -> true, answer);
	}

	/** Prepares the answer to the next dialog with a title, to be given when it shows what a user waits for. */
	public static Answers to(String title, Predicate<Shell> isReady, Consumer<Shell> answer) {
		Answers answers = new Answers();
		answers.look(Display.getCurrent(), title, isReady, answer);
		return answers;
	}

	private void look(Display display, String title, Predicate<Shell> isReady, Consumer<Shell> answer) {
		display.timerExec(TICK, () -> {
			Shell shell = Arrays.stream(display.getShells())
					.filter(each -> each.isVisible() && title.equals(each.getText()) && isReady.test(each)).findFirst()
					.orElse(null);
			if (shell == null) {
				look(display, title, isReady, answer);
			} else {
				answer(shell, answer);
			}
		});
	}

	/** A dialog that is left open because its answer failed would hold up the test for good. */
	private void answer(Shell shell, Consumer<Shell> answer) {
		given = true;
		try {
			answer.accept(shell);
		} catch (RuntimeException | AssertionError e) {
			failure = e;
			if (!shell.isDisposed()) {
				shell.close();
			}
		}
	}

	/** Tells whether the dialog came; fails when its answer did. */
	public boolean wereGiven() {
		if (failure != null) {
			throw new AssertionError(failure);
		}
		return given;
	}
}
