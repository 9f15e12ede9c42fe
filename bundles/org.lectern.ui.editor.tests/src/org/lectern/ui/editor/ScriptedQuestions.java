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
import java.util.Set;
import java.util.function.Function;

import org.eclipse.swt.widgets.Shell;
import org.lectern.core.record.FieldConflict;

/** Answers the questions of the editor without a dialog and remembers them. What was not foreseen is an error. */
final class ScriptedQuestions extends NoteQuestions {

	private final List<String> asked = new ArrayList<>();
	private Answer overwrite;
	private Boolean reload;
	private Boolean close;
	private Function<List<FieldConflict>, Set<FieldConflict>> merge;
	private Missing missing;

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

	/** Says which of the conflicts are to be kept as they are here; the answer null means later. */
	void onMerge(Function<List<FieldConflict>, Set<FieldConflict>> answer) {
		merge = answer;
	}

	void onMissing(Missing answer) {
		missing = answer;
	}

	@Override
	Set<FieldConflict> merge(Shell shell, String file, List<FieldConflict> conflicts) {
		return answer("merge " + file + ' ' + conflicts.stream().map(FieldConflict::field).toList(), merge)
				.apply(conflicts);
	}

	@Override
	Missing missing(Shell shell, String key, String file) {
		return answer("missing " + key + ' ' + file, missing);
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
