/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.lectern.ui.AccessibleName;

/** The page with the text of the file, as it would be saved now, to read and to copy. */
final class ProtocolSourcePage extends FormPage {

	static final String ID = "source"; //$NON-NLS-1$

	private static final int MARGIN = 12;

	private final ProtocolEditor editor;
	private final CommandStackListener edited = event -> refresh();
	private StyledText text;

	ProtocolSourcePage(ProtocolEditor editor) {
		super(editor, ID, Messages.SourcePage_title);
		this.editor = editor;
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		managed.getForm().setText(getTitle());
		managed.getToolkit().decorateFormHeading(managed.getForm().getForm());
		managed.getForm().setExpandVertical(true);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(managed.getForm().getBody());
		text = new StyledText(managed.getForm().getBody(),
				SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		managed.getToolkit().adapt(text, true, false);
		text.setFont(JFaceResources.getTextFont());
		AccessibleName.set(text, getTitle());
		GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(text); // as large as the page
		editor.model().stack().addCommandStackListener(edited);
		refresh();
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		refresh();
	}

	void refresh() {
		if (text != null && !text.isDisposed() && isActive()) {
			String source;
			try {
				source = editor.model().source();
			} catch (CoreException e) {
				source = e.getStatus().getMessage();
			}
			if (!source.equals(text.getText())) {
				int top = text.getTopIndex();
				text.setText(source);
				text.setTopIndex(top);
			}
		}
	}

	@Override
	public void dispose() {
		editor.model().stack().removeCommandStackListener(edited);
		super.dispose();
	}
}
