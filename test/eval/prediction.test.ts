import { describe, expect, it } from 'vitest';
import { evidence, finding } from '#test/evidence/samples.ts';
import { shownConfidence } from '#lib/evidence/calibration.ts';
import { noPrediction, predictionOf } from './prediction.ts';

const domain = finding('companyDomain', 'brightforge.at', { method: 'field' });

describe('a prediction', () => {
  it('holds what the page states, with the confidence people are shown', () => {
    const prediction = predictionOf('a.html', evidence([domain, finding('companyName', 'Brightforge GmbH', { method: 'structured' }), finding('headCount', 'über 500 Mitarbeiter'), finding('funding', '$18 million Series B'), finding('email', 'info@brightforge.at')]));
    expect(prediction).toMatchObject({ file: 'a.html', pageKind: 'about', companyName: 'Brightforge GmbH', companyDomain: 'brightforge.at', employees: '500-1000', funding: 'USD 18 million series-b', emails: ['info@brightforge.at'], confidence: { companyName: shownConfidence('companyName', 0.9), emails: [shownConfidence('email', 0.7)] } });
  });

  it('holds no guess', () => {
    expect(predictionOf('a.html', evidence([domain])).country).toBeNull();
    expect(predictionOf('a.html', evidence([domain, finding('city', 'Graz', { method: 'guess' })])).city).toBeNull();
  });

  it('holds nothing of a page that is nobody’s', () => {
    expect(predictionOf('a.html', evidence([domain, finding('email', 'info@brightforge.at')], { pageKind: 'none' }))).toEqual(noPrediction('a.html'));
  });

  it('takes place and role of a job from the job', () => {
    const job = evidence([domain, finding('address', 'Ringstraße 1, 1060 Wien, Austria'), finding('openRole', 'Senior Sales Manager (m/w/d)'), finding('jobPlace', 'Lugano, Switzerland')], { pageKind: 'job-post' });
    expect(predictionOf('a.html', job)).toMatchObject({ country: 'Switzerland', city: 'Lugano', seniority: 'manager', department: 'Sales', hiringRoles: ['Senior Sales Manager (m/w/d)'], personTitle: null });
  });

  it('takes the place of a person from the person, and no level the title does not name', () => {
    const profile = evidence([finding('personName', 'Ada Nord'), finding('personTitle', 'Full Stack Engineer'), finding('personPlace', 'Uppsala, Sweden'), finding('employer', 'Brightforge')], { pageKind: 'linkedin-profile', url: 'https://www.linkedin.com/in/ada-nord' });
    expect(predictionOf('a.html', profile)).toMatchObject({ personName: 'Ada Nord', companyName: 'Brightforge', companyDomain: null, country: 'Sweden', city: 'Uppsala', seniority: null, department: 'Engineering' });
  });
});
