/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.annotation;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What the wizards ask and tell; a test answers in place of the user. */
public interface ExchangeQuestions {

	/**
	 * Asks whether files may be replaced.
	 *
	 * @param parent
	 *            the shell to ask in, never null
	 * @param names
	 *            the names of the files, never null
	 * @return whether they may
	 */
	boolean replace(Shell parent, List<String> names);

	/**
	 * Tells what was left out or changed.
	 *
	 * @param window
	 *            what was done, for the title of a window, never null
	 * @param title
	 *            what came of it, never null
	 * @param notices
	 *            at least one line, never null
	 */
	void tell(String window, String title, List<String> notices);

	/**
	 * Returns the questions as dialogs.
	 *
	 * @return the dialogs, never null
	 */
	static ExchangeQuestions dialogs() {
		return new ExchangeQuestions() {

			@Override
			public boolean replace(Shell parent, List<String> names) {
				return MessageDialog.openQuestion(parent, Messages.ExchangeQuestions_replaceTitle,
						names.size() == 1 ? NLS.bind(Messages.ExchangeQuestions_replaceOne, names.get(0))
								: NLS.bind(Messages.ExchangeQuestions_replaceMany, names.size()));
			}

			@Override
			public void tell(String window, String title, List<String> notices) {
				new NoticesDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), window, title, notices)
						.open();
			}
		};
	}
}
