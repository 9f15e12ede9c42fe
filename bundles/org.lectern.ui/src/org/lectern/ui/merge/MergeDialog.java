/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.fix.MergePapersFix;
import org.lectern.core.fix.MergePlan;
import org.lectern.core.fix.MergeRow;
import org.lectern.core.fix.MergeSelection;
import org.lectern.ui.DialogSections;
import org.lectern.ui.quickfix.FixInputs;
import org.lectern.ui.quickfix.ReviewOperations;
import org.lectern.workspace.ApplyFixOperation;

/**
 * Shows papers that may be one work side by side and asks what they are: one work, to be merged as picked here, versions
 * of one, or different works. Does it in the background when it is closed with the first button.
 */
final class MergeDialog extends TitleAreaDialog {

	private static final Point SIZE = new Point(1060, 760);

	private final IProject project;
	private final MergeSelection selection;
	private final List<Button> decisions = new ArrayList<>();
	private MergeDecision decision;
	private Combo survivor;
	private Text reason;
	private FieldsTab fields;
	private NotesTab notes;
	private PreviewTab preview;
	private TabFolder tabs;

	/**
	 * Makes a dialog.
	 *
	 * @param parent
	 *            the parent, may be null
	 * @param project
	 *            the review, never null
	 * @param selection
	 *            the papers, never null
	 * @param decision
	 *            what is most likely true of them, never null
	 */
	MergeDialog(Shell parent, IProject project, MergeSelection selection, MergeDecision decision) {
		super(parent);
		this.project = project;
		this.selection = selection;
		this.decision = decision;
		setBlockOnOpen(false);
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSections.of(MergeDialog.class.getName());
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, SIZE.x), Math.max(size.y, SIZE.y));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.MergeDialog_window);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.lectern.help.merge"); //$NON-NLS-1$
		shell.setMinimumSize(640, 520);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite content = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(8, 6).applyTo(content);
		createDecision(content);
		tabs = new TabFolder(content, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).hint(SIZE.x - 40, 480).applyTo(tabs);
		fields = new FieldsTab(tabs, selection, this::changed);
		addTab(Messages.FieldsTab_title, fields.control());
		notes = new NotesTab(tabs, selection);
		addTab(NLS.bind(Messages.NotesTab_title, selection.noteCount()), notes.control());
		preview = new PreviewTab(tabs, project);
		addTab(Messages.PreviewTab_title, preview.control());
		tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> updatePreview()));
		setTitle(NLS.bind(Messages.MergeDialog_title, selection.papers().size()));
		updateDecision();
		return area;
	}

	private void addTab(String title, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	private void createDecision(Composite parent) {
		Composite group = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		GridLayoutFactory.fillDefaults().numColumns(MergeDecision.values().length).spacing(18, 4).applyTo(group);
		for (MergeDecision each : MergeDecision.values()) {
			Button button = new Button(group, SWT.RADIO);
			button.setText(each.label());
			button.setSelection(each == decision);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (button.getSelection()) {
					decision = each;
					updateDecision();
				}
			}));
			decisions.add(button);
		}
		Composite line = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(line);
		new Label(line, SWT.NONE).setText(Messages.MergeDialog_survivor);
		survivor = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
		survivor.setItems(selection.papers().stream()
				.map(paper -> NLS.bind(Messages.MergeDialog_paper, paper.key(), paper.file())).toArray(String[]::new));
		survivor.select(selection.survivor());
		survivor.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			selection.keep(survivor.getSelectionIndex());
			fields.refresh();
			notes.refresh();
		}));
		new Label(line, SWT.NONE).setText(Messages.MergeDialog_reason);
		reason = new Text(line, SWT.BORDER);
		reason.addModifyListener(event -> updateButton());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(reason);
	}

	private void changed() {
		updateMessage();
	}

	private void updateDecision() {
		boolean merges = decision == MergeDecision.MERGE;
		survivor.setEnabled(merges);
		fields.setEditable(merges);
		notes.setEnabled(merges);
		reason.setMessage(decision.needsReason() ? Messages.MergeDialog_reasonNeeded : Messages.MergeDialog_reasonHint);
		updateMessage();
		updateButton();
		updatePreview();
	}

	private void updateMessage() {
		if (decision == MergeDecision.MERGE) {
			long differing = selection.rows().stream().filter(MergeRow::differs).count();
			setMessage(differing == 0 ? Messages.MergeDialog_messageSame
					: NLS.bind(Messages.MergeDialog_message, differing), IMessageProvider.NONE);
		} else {
			setMessage(decision.explanation(), IMessageProvider.NONE);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		updateButton();
	}

	private void updateButton() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setText(decision.button());
			ok.setEnabled(!decision.needsReason() || !reason.getText().isBlank());
			setButtonLayoutData(ok);
			ok.getParent().layout();
		}
	}

	private void updatePreview() {
		if (tabs != null && tabs.getSelectionIndex() >= 0
				&& tabs.getItem(tabs.getSelectionIndex()).getControl() == preview.control()) {
			preview.show(operation(), decision == MergeDecision.MERGE ? selection.plan().survivor() : null);
		}
	}

	private ApplyFixOperation operation() {
		MergePlan plan = selection.plan();
		Fix fix = switch (decision) {
		case MERGE -> new MergePapersFix(plan);
		case VERSIONS -> FixCatalog.standard().fix("mark-versions"); //$NON-NLS-1$
		case DISTINCT -> FixCatalog.standard().fix("mark-distinct"); //$NON-NLS-1$
		};
		FixTarget target = plan.target();
		FixInput input = FixInputs.of(Map.of(), reason.getText());
		return new ApplyFixOperation(project, fix, List.of(target), input);
	}

	@Override
	protected void okPressed() {
		ApplyFixOperation operation = operation();
		super.okPressed();
		ReviewOperations.schedule(operation);
	}
}
