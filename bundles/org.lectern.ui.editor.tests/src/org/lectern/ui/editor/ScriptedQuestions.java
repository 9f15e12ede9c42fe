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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;

/** Answers the questions of the editor without a dialog and remembers them. What was not foreseen is an error. */
final class ScriptedQuestions extends NoteQuestions {

	private final List<String> asked = new ArrayList<>();
	private Answer overwrite;
	private Boolean reload;
	private Boolean close;

	List<String> asked() {
		return asked;
	}

	void onOverwrite(Answer answer) {
		overwrite = answer;
	}

	void onReload(boolean answer) {
		reload = answer;
	}

	void onClose(boolean answer) {
		close = answer;
	}

	@Override
	Answer overwrite(Shell shell, String file) {
		return answer("overwrite " + file, overwrite);
	}

	@Override
	boolean reload(Shell shell, String file) {
		return answer("reload " + file, reload);
	}

	@Override
	boolean close(Shell shell, String file) {
		return answer("close " + file, close);
	}

	private <T> T answer(String question, T answer) {
		asked.add(question);
		if (answer == null) {
			throw new AssertionError("Nobody expected to be asked: " + question);
		}
		return answer;
	}
}
