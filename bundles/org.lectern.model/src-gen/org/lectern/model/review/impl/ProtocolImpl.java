/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.lectern.model.review.AnnotationScheme;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.Criterion;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.ResearchQuestion;
import org.lectern.model.review.ReviewPackage;
import org.lectern.model.review.Reviewer;
import org.lectern.model.review.Suppression;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Protocol</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.impl.ProtocolImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.ProtocolImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.ProtocolImpl#getResearchQuestions <em>Research Questions</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.ProtocolImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.ProtocolImpl#getReviewers <em>Reviewers</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.ProtocolImpl#getForms <em>Forms</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.ProtocolImpl#getCheckProfile <em>Check Profile</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.ProtocolImpl#getSuppressions <em>Suppressions</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.ProtocolImpl#getAnnotationSchemes <em>Annotation Schemes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProtocolImpl extends MinimalEObjectImpl.Container implements Protocol {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResearchQuestions() <em>Research Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResearchQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<ResearchQuestion> researchQuestions;

	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<Criterion> criteria;

	/**
	 * The cached value of the '{@link #getReviewers() <em>Reviewers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewers()
	 * @generated
	 * @ordered
	 */
	protected EList<Reviewer> reviewers;

	/**
	 * The cached value of the '{@link #getForms() <em>Forms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForms()
	 * @generated
	 * @ordered
	 */
	protected EList<NoteForm> forms;

	/**
	 * The cached value of the '{@link #getCheckProfile() <em>Check Profile</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckProfile()
	 * @generated
	 * @ordered
	 */
	protected CheckProfile checkProfile;

	/**
	 * The cached value of the '{@link #getSuppressions() <em>Suppressions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppressions()
	 * @generated
	 * @ordered
	 */
	protected EList<Suppression> suppressions;

	/**
	 * The cached value of the '{@link #getAnnotationSchemes() <em>Annotation Schemes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotationSchemes()
	 * @generated
	 * @ordered
	 */
	protected EList<AnnotationScheme> annotationSchemes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProtocolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.PROTOCOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROTOCOL__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROTOCOL__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResearchQuestion> getResearchQuestions() {
		if (researchQuestions == null) {
			researchQuestions = new EObjectContainmentEList<ResearchQuestion>(ResearchQuestion.class, this, ReviewPackage.PROTOCOL__RESEARCH_QUESTIONS);
		}
		return researchQuestions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Criterion> getCriteria() {
		if (criteria == null) {
			criteria = new EObjectContainmentEList<Criterion>(Criterion.class, this, ReviewPackage.PROTOCOL__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Reviewer> getReviewers() {
		if (reviewers == null) {
			reviewers = new EObjectContainmentEList<Reviewer>(Reviewer.class, this, ReviewPackage.PROTOCOL__REVIEWERS);
		}
		return reviewers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NoteForm> getForms() {
		if (forms == null) {
			forms = new EObjectContainmentEList<NoteForm>(NoteForm.class, this, ReviewPackage.PROTOCOL__FORMS);
		}
		return forms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckProfile getCheckProfile() {
		return checkProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCheckProfile(CheckProfile newCheckProfile, NotificationChain msgs) {
		CheckProfile oldCheckProfile = checkProfile;
		checkProfile = newCheckProfile;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ReviewPackage.PROTOCOL__CHECK_PROFILE, oldCheckProfile, newCheckProfile);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckProfile(CheckProfile newCheckProfile) {
		if (newCheckProfile != checkProfile) {
			NotificationChain msgs = null;
			if (checkProfile != null)
				msgs = ((InternalEObject)checkProfile).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.PROTOCOL__CHECK_PROFILE, null, msgs);
			if (newCheckProfile != null)
				msgs = ((InternalEObject)newCheckProfile).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ReviewPackage.PROTOCOL__CHECK_PROFILE, null, msgs);
			msgs = basicSetCheckProfile(newCheckProfile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.PROTOCOL__CHECK_PROFILE, newCheckProfile, newCheckProfile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Suppression> getSuppressions() {
		if (suppressions == null) {
			suppressions = new EObjectContainmentEList<Suppression>(Suppression.class, this, ReviewPackage.PROTOCOL__SUPPRESSIONS);
		}
		return suppressions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AnnotationScheme> getAnnotationSchemes() {
		if (annotationSchemes == null) {
			annotationSchemes = new EObjectContainmentEList<AnnotationScheme>(AnnotationScheme.class, this, ReviewPackage.PROTOCOL__ANNOTATION_SCHEMES);
		}
		return annotationSchemes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReviewPackage.PROTOCOL__RESEARCH_QUESTIONS:
				return ((InternalEList<?>)getResearchQuestions()).basicRemove(otherEnd, msgs);
			case ReviewPackage.PROTOCOL__CRITERIA:
				return ((InternalEList<?>)getCriteria()).basicRemove(otherEnd, msgs);
			case ReviewPackage.PROTOCOL__REVIEWERS:
				return ((InternalEList<?>)getReviewers()).basicRemove(otherEnd, msgs);
			case ReviewPackage.PROTOCOL__FORMS:
				return ((InternalEList<?>)getForms()).basicRemove(otherEnd, msgs);
			case ReviewPackage.PROTOCOL__CHECK_PROFILE:
				return basicSetCheckProfile(null, msgs);
			case ReviewPackage.PROTOCOL__SUPPRESSIONS:
				return ((InternalEList<?>)getSuppressions()).basicRemove(otherEnd, msgs);
			case ReviewPackage.PROTOCOL__ANNOTATION_SCHEMES:
				return ((InternalEList<?>)getAnnotationSchemes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.PROTOCOL__FORMAT_VERSION:
				return getFormatVersion();
			case ReviewPackage.PROTOCOL__TITLE:
				return getTitle();
			case ReviewPackage.PROTOCOL__RESEARCH_QUESTIONS:
				return getResearchQuestions();
			case ReviewPackage.PROTOCOL__CRITERIA:
				return getCriteria();
			case ReviewPackage.PROTOCOL__REVIEWERS:
				return getReviewers();
			case ReviewPackage.PROTOCOL__FORMS:
				return getForms();
			case ReviewPackage.PROTOCOL__CHECK_PROFILE:
				return getCheckProfile();
			case ReviewPackage.PROTOCOL__SUPPRESSIONS:
				return getSuppressions();
			case ReviewPackage.PROTOCOL__ANNOTATION_SCHEMES:
				return getAnnotationSchemes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.PROTOCOL__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case ReviewPackage.PROTOCOL__TITLE:
				setTitle((String)newValue);
				return;
			case ReviewPackage.PROTOCOL__RESEARCH_QUESTIONS:
				getResearchQuestions().clear();
				getResearchQuestions().addAll((Collection<? extends ResearchQuestion>)newValue);
				return;
			case ReviewPackage.PROTOCOL__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends Criterion>)newValue);
				return;
			case ReviewPackage.PROTOCOL__REVIEWERS:
				getReviewers().clear();
				getReviewers().addAll((Collection<? extends Reviewer>)newValue);
				return;
			case ReviewPackage.PROTOCOL__FORMS:
				getForms().clear();
				getForms().addAll((Collection<? extends NoteForm>)newValue);
				return;
			case ReviewPackage.PROTOCOL__CHECK_PROFILE:
				setCheckProfile((CheckProfile)newValue);
				return;
			case ReviewPackage.PROTOCOL__SUPPRESSIONS:
				getSuppressions().clear();
				getSuppressions().addAll((Collection<? extends Suppression>)newValue);
				return;
			case ReviewPackage.PROTOCOL__ANNOTATION_SCHEMES:
				getAnnotationSchemes().clear();
				getAnnotationSchemes().addAll((Collection<? extends AnnotationScheme>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.PROTOCOL__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ReviewPackage.PROTOCOL__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ReviewPackage.PROTOCOL__RESEARCH_QUESTIONS:
				getResearchQuestions().clear();
				return;
			case ReviewPackage.PROTOCOL__CRITERIA:
				getCriteria().clear();
				return;
			case ReviewPackage.PROTOCOL__REVIEWERS:
				getReviewers().clear();
				return;
			case ReviewPackage.PROTOCOL__FORMS:
				getForms().clear();
				return;
			case ReviewPackage.PROTOCOL__CHECK_PROFILE:
				setCheckProfile((CheckProfile)null);
				return;
			case ReviewPackage.PROTOCOL__SUPPRESSIONS:
				getSuppressions().clear();
				return;
			case ReviewPackage.PROTOCOL__ANNOTATION_SCHEMES:
				getAnnotationSchemes().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.PROTOCOL__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case ReviewPackage.PROTOCOL__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ReviewPackage.PROTOCOL__RESEARCH_QUESTIONS:
				return researchQuestions != null && !researchQuestions.isEmpty();
			case ReviewPackage.PROTOCOL__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case ReviewPackage.PROTOCOL__REVIEWERS:
				return reviewers != null && !reviewers.isEmpty();
			case ReviewPackage.PROTOCOL__FORMS:
				return forms != null && !forms.isEmpty();
			case ReviewPackage.PROTOCOL__CHECK_PROFILE:
				return checkProfile != null;
			case ReviewPackage.PROTOCOL__SUPPRESSIONS:
				return suppressions != null && !suppressions.isEmpty();
			case ReviewPackage.PROTOCOL__ANNOTATION_SCHEMES:
				return annotationSchemes != null && !annotationSchemes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: "); //$NON-NLS-1$
		result.append(formatVersion);
		result.append(", title: "); //$NON-NLS-1$
		result.append(title);
		result.append(')');
		return result.toString();
	}

} //ProtocolImpl
