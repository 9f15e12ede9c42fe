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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IDisposable;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.form.FormPublication;
import org.lectern.core.form.QuestionMeaning;
import org.lectern.core.fix.CheckSettings;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Question;
import org.lectern.model.review.ReviewPackage.Literals;
import org.lectern.model.review.provider.ReviewItemProviderAdapterFactory;
import org.lectern.ui.form.TypingCommandStack;

/** The protocol of an editor: its file as it was read, its model, and the commands that changed it. */
final class ProtocolModel {

	private static final String SUFFIX = ".protocol"; //$NON-NLS-1$

	private final TypingCommandStack stack = new TypingCommandStack();
	private final AdapterFactory adapters = new ReviewItemProviderAdapterFactory();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(adapters, stack);
	private IFile file;
	private Resource resource;
	private Protocol protocol;
	private String failure;
	private int failureLine;
	private byte[] known;

	ProtocolModel(IFile file) {
		this.file = file;
	}

	IFile file() {
		return file;
	}

	void setFile(IFile moved) {
		file = moved;
	}

	TypingCommandStack stack() {
		return stack;
	}

	/** Returns the protocol, null when its file cannot be read. */
	Protocol protocol() {
		return protocol;
	}

	/** Returns why the file cannot be read, localised; null when it can. */
	String failure() {
		return failure;
	}

	/** Returns where reading failed, 1 or more. */
	int failureLine() {
		return failureLine;
	}

	/** Returns the content of the file as it was last read or written. */
	byte[] known() {
		return known;
	}

	boolean isDirty() {
		return protocol != null && stack.isSaveNeeded();
	}

	/** Reads the file and forgets all changes. */
	void load() throws CoreException {
		byte[] content = read();
		String path = file.getProjectRelativePath().toString();
		ReviewFile read = ReviewFileReader.read(FileKind.of(path) == FileKind.PROTOCOL ? path : path + SUFFIX, content);
		known = content;
		failure = read.failure();
		failureLine = read.failureLine();
		resource = read.resource();
		protocol = failure == null && resource.getContents().get(0) instanceof Protocol found ? found : null;
		domain.getResourceSet().getResources().clear();
		domain.getResourceSet().getResources().add(resource);
		stack.flush();
		stack.saveIsDone();
	}

	/** Tells whether the file is another one than the protocol was read from or written to. */
	boolean isFileChanged() throws CoreException {
		return !Arrays.equals(known, read());
	}

	private byte[] read() throws CoreException {
		try (InputStream content = file.getContents(true)) {
			return content.readAllBytes();
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.ProtocolModel_unreadable, e));
		}
	}

	/** Returns the content of the file as it would be written now. */
	byte[] written() throws CoreException {
		try (ByteArrayOutputStream content = new ByteArrayOutputStream()) {
			resource.save(content, null);
			return content.toByteArray();
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}

	/** Returns the text as it would be saved now; what cannot be read or was not changed, as it is in the file. */
	String source() throws CoreException {
		return new String(isDirty() ? written() : known, StandardCharsets.UTF_8);
	}

	/** Called when all was written. */
	void saved(byte[] content) {
		known = content;
		stack.endTyping();
		stack.saveIsDone();
	}

	/** Sets a feature as a step of its own. */
	void set(EObject owner, EAttribute feature, Object value) {
		stack.endTyping();
		stack.execute(setting(owner, feature, value));
	}

	/** Sets a feature to what is typed, one step with what was typed into it just before. */
	void type(EObject owner, EAttribute feature, Object value) {
		stack.type(List.of(owner, feature), () -> setting(owner, feature, value));
	}

	/** Changes how the review is checked as a step of its own. */
	void setChecks(Consumer<CheckSettings> change) {
		stack.endTyping();
		Command command = checking(change);
		if (command != null) {
			stack.execute(command);
		}
	}

	/** Changes how the review is checked by typing, one step with what was typed into the same field just before. */
	void typeChecks(Object field, Consumer<CheckSettings> change) {
		stack.type(field, () -> checking(change));
	}

	/** Returns the command that makes a change; null where nothing would be another way. */
	private Command checking(Consumer<CheckSettings> change) {
		Protocol changed = EcoreUtil.copy(protocol);
		CheckSettings settings = new CheckSettings(changed);
		change.accept(settings);
		settings.write(changed);
		CheckProfile profile = changed.getCheckProfile();
		if (EcoreUtil.equals(profile, protocol.getCheckProfile())) {
			return null;
		}
		changed.setCheckProfile(null);
		return SetCommand.create(domain, protocol, Literals.PROTOCOL__CHECK_PROFILE, profile);
	}

	/** A question keeps what it meant before its first change, so that it can be told later whether it is another one. */
	private Command setting(EObject owner, EAttribute feature, Object value) {
		Command setting = SetCommand.create(domain, owner, feature, value);
		boolean kept = !(owner instanceof Question question) || question.getPublishedMeaning() != null
				|| !QuestionMeaning.dependsOn(feature);
		if (kept) {
			return setting;
		}
		CompoundCommand both = new CompoundCommand(setting.getLabel());
		both.append(SetCommand.create(domain, owner, Literals.QUESTION__PUBLISHED_MEANING,
				QuestionMeaning.of((Question) owner)));
		both.append(setting);
		return both;
	}

	/** Publishes the next version of a form as one step. */
	void publish(NoteForm form, FormPublication publication, Set<Question> changed) {
		CompoundCommand step = new CompoundCommand();
		for (Question question : form.getQuestions()) {
			step.append(SetCommand.create(domain, question, Literals.QUESTION__CHANGED_IN,
					publication.changedIn(question, form, changed.contains(question))));
			step.append(SetCommand.create(domain, question, Literals.QUESTION__PUBLISHED_MEANING, SetCommand.UNSET_VALUE));
		}
		step.append(SetCommand.create(domain, form, Literals.NOTE_FORM__VERSION, publication.version()));
		stack.endTyping();
		stack.execute(step);
	}

	void add(EObject owner, EReference list, EObject element, int index) {
		stack.execute(AddCommand.create(domain, owner, list, element, index));
	}

	void remove(EObject element) {
		stack.execute(RemoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element));
	}

	void move(EObject element, int index) {
		stack.execute(MoveCommand.create(domain, element.eContainer(), element.eContainmentFeature(), element, index));
	}

	void dispose() {
		stack.flush();
		((IDisposable) adapters).dispose();
	}
}
