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
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessageManager;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.record.FieldSlots;
import org.lectern.core.record.PlacedFinding;
import org.lectern.core.record.RecordCheck;

/** Shows at each field what is wrong with it, and at the head of the page what is wrong with the whole. */
final class PaperMarks {

	private final IMessageManager messages;
	private List<Mark> marks = List.of();

	PaperMarks(IMessageManager messages) {
		this.messages = messages;
	}

	/** Shows what a check found in place of what was shown before; null for nothing. */
	void show(RecordCheck check, PaperForm form, PaperDraft draft) {
		List<Mark> found = new ArrayList<>();
		for (FieldRow row : form.rows()) {
			List<PlacedFinding> findings = check == null ? List.of()
					: check.findings().stream().filter(finding -> isAt(finding, row, draft)).toList();
			String refusal = check == null ? null : check.refusals().get(row.field().toLowerCase(Locale.ROOT));
			if (refusal != null) {
				found.add(new Mark(refusal, IMessageProvider.ERROR, row.control()));
			}
			findings.forEach(finding -> found.add(mark(finding, row.control())));
			row.show(findings);
		}
		if (check != null) {
			check.findings().stream().filter(finding -> form.rows().stream().noneMatch(row -> isAt(finding, row, draft)))
					.forEach(finding -> found.add(mark(finding, null)));
		}
		show(found);
	}

	/** Marks that stay are left alone, so that nothing flickers while one types. */
	private void show(List<Mark> found) {
		marks.stream().filter(mark -> !found.contains(mark)).forEach(this::remove);
		found.stream().filter(mark -> !marks.contains(mark)).forEach(this::add);
		marks = List.copyOf(found);
	}

	private void add(Mark mark) {
		if (mark.control() == null) {
			messages.addMessage(mark, mark.text(), null, mark.severity());
		} else {
			messages.addMessage(mark, mark.text(), null, mark.severity(), mark.control());
		}
	}

	private void remove(Mark mark) {
		if (mark.control() == null) {
			messages.removeMessage(mark);
		} else if (!mark.control().isDisposed()) {
			messages.removeMessage(mark, mark.control());
		}
	}

	/** Forgets all marks: the rows are gone. */
	void clear() {
		marks = List.of();
		messages.removeAllMessages();
	}

	private static Mark mark(PlacedFinding finding, Control control) {
		return new Mark(finding.finding().message(), severity(finding.finding()), control);
	}

	/**
	 * What is shown.
	 *
	 * @param control
	 *            where; null at the head of the page
	 */
	private record Mark(String text, int severity, Control control) {
	}

	private static boolean isAt(PlacedFinding finding, FieldRow row, PaperDraft draft) {
		if (finding.place().equals(PlacedFinding.WHOLE_ENTRY)) {
			return false;
		}
		if (finding.place().equals(PlacedFinding.ENTRY_TYPE)) {
			return row.field().isEmpty();
		}
		if (draft.record().value(finding.place()) != null) {
			return row.field().equalsIgnoreCase(finding.place());
		}
		Set<String> fields = FieldSlots.fieldsFor(draft.excerpt().profile().requirements(), draft.record().entryType(),
				finding.place());
		return row.isFor(fields) || row.field().equalsIgnoreCase(finding.place());
	}

	private static int severity(Finding finding) {
		return finding.severity() == Severity.ERROR ? IMessageProvider.ERROR
				: finding.severity() == Severity.WARNING ? IMessageProvider.WARNING : IMessageProvider.INFORMATION;
	}
}
